import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deepl: Provider = {
  id: "deepl",
  name: "DeepL",
  hosts: ["deepl.com"],
  page: "https://www.deepl.com/your-account/keys",
  kinds: [
    secret("deepl-api-key", "DeepL API key", "translate at your cost", named(["deepl"], ...uuid), "https://developers.deepl.com/docs/getting-started/auth"),
    secret("deepl-api-key-free", "DeepL free API key", "use up your free quota", named(["deepl"], ...uuid, ":fx"), "https://developers.deepl.com/docs/getting-started/auth"),
  ],
};
