import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cohere: Provider = {
  id: "cohere",
  name: "Cohere",
  hosts: ["cohere.com", "cohere.ai"],
  page: "https://dashboard.cohere.com/api-keys",
  kinds: [
    secret("cohere-api-key", "Cohere API key", "use models at your cost", named(["cohere", "co_api_key"], chars(classes.alphanumeric, 40)), "https://docs.cohere.com/docs/rate-limits"),
  ],
};
