import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const krea: Provider = {
  id: "krea",
  name: "Krea",
  hosts: ["krea.ai"],
  page: "https://www.krea.ai/settings/api-tokens",
  kinds: [
    secret("krea-api-token", "Krea API token", "make pictures at your cost", named(["krea_api", "krea_token", "krea_ai", "krea.ai", "krea"], chars(classes.base64Url, 32, 80)), "https://docs.krea.ai/api-reference/introduction"),
  ],
};
