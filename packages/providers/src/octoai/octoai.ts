import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const octoai: Provider = {
  id: "octoai",
  name: "OctoAI",
  hosts: ["octo.ai", "octoai.cloud"],
  page: null,
  kinds: [
    secret("octoai-token", "OctoAI token", "use models at your cost", named(["octo_ai"], chars(classes.base64Url, 300, 380)), "https://octo.ai/docs/getting-started/how-to-create-octoai-access-token"),
  ],
};
