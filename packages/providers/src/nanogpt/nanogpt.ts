import { named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.nano-gpt.com/";

export const nanogpt: Provider = {
  id: "nanogpt",
  name: "NanoGPT",
  hosts: ["nano-gpt.com"],
  page: "https://nano-gpt.com/api",
  kinds: [
    secret("nanogpt-api-key", "NanoGPT API key", "use models at your cost", parts("sk-nano-", ...uuid), docs),
    secret("nanogpt-api-key-older", "NanoGPT API key (older)", "use models at your cost", named(["nano_gpt"], ...uuid), docs),
  ],
};
