import { named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lumalabs.ai/docs/api";

export const lumaai: Provider = {
  id: "lumaai",
  name: "Luma AI",
  hosts: ["lumalabs.ai"],
  page: "https://lumalabs.ai/dream-machine/api/keys",
  kinds: [
    secret("lumaai-api-key", "Luma AI API key", "make videos at your cost", parts("luma-", ...uuid, "-", ...uuid), docs),
    secret("lumaai-api-key-plain", "Luma AI API key (without a prefix)", "make videos at your cost", named(["luma_ai", "lumalabs", "luma_api"], ...uuid, "-", ...uuid), docs),
  ],
};
