import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.jina.ai/";

export const jina: Provider = {
  id: "jina",
  name: "Jina AI",
  hosts: ["jina.ai"],
  page: "https://jina.ai/api-dashboard/",
  kinds: [
    secret("jina-api-key", "Jina AI API key", "use models at your cost", parts("jina_", chars(classes.hex, 32), chars(classes.base64Url, 28)), docs),
    secret("jina-api-key-other", "Jina AI API key (other form)", "use models at your cost", named(["jina_api", "jina_key", "jina_ai", "jina", "jina_auth"], chars(classes.hex, 32)), docs),
  ],
};
