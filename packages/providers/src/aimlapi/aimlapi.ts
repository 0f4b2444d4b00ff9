import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aimlapi: Provider = {
  id: "aimlapi",
  name: "AI/ML API",
  hosts: ["aimlapi.com"],
  page: "https://aimlapi.com/app/keys",
  kinds: [
    secret("aimlapi-api-key", "AI/ML API API key", "use models at your cost", named(["aiml_api"], chars(classes.lowerAlphanumeric, 32)), "https://docs.aimlapi.com/quickstart/setting-up"),
  ],
};
