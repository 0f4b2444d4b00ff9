import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infermatic: Provider = {
  id: "infermatic",
  name: "Infermatic",
  hosts: ["infermatic.ai", "api.totalgpt.ai"],
  page: "https://infermatic.ai",
  kinds: [
    secret("infermatic-api-key", "Infermatic API key", "use models at your cost", named(["infermatic", "totalgpt"], "sk-", chars(classes.alphanumeric, 20, 48)), "https://infermatic.ai/api-documentation/"),
  ],
};
