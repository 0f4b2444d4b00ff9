import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hume: Provider = {
  id: "hume",
  name: "Hume AI",
  hosts: ["hume.ai"],
  page: null,
  kinds: [
    secret("hume-api-key", "Hume AI API key", "use models at your cost", named(["hume_api", "hume_key", "humeai", "hume"], chars(classes.alphanumeric, 48)), "https://dev.hume.ai/docs/introduction/api-key"),
  ],
};
