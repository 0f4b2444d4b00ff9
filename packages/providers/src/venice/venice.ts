import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const venice: Provider = {
  id: "venice",
  name: "Venice",
  hosts: ["venice.ai"],
  page: "https://venice.ai/settings/api",
  kinds: [
    secret("venice-api-key", "Venice API key", "use models at your cost", named(["venice_api", "venice_ai", "venice.ai"], chars(classes.base64Url, 40, 64)), "https://docs.venice.ai/overview/guides/generating-api-key"),
  ],
};
