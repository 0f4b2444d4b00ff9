import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codegpt: Provider = {
  id: "codegpt",
  name: "CodeGPT",
  hosts: ["codegpt.co"],
  page: "https://app.codegpt.co",
  kinds: [
    secret("codegpt-api-key", "CodeGPT API key", "use agents at your cost", named(["codegpt"], "sk-", ...uuid), "https://developers.codegpt.co/"),
  ],
};
