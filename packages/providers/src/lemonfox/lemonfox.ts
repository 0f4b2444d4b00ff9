import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lemonfox: Provider = {
  id: "lemonfox",
  name: "Lemonfox",
  hosts: ["lemonfox.ai"],
  page: "https://www.lemonfox.ai/apis/keys",
  kinds: [
    secret("lemonfox-api-key", "Lemonfox API key", "use models at your cost", named(["lemonfox"], chars(classes.alphanumeric, 32)), "https://www.lemonfox.ai/apis"),
  ],
};
