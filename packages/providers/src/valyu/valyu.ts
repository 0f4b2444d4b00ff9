import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const valyu: Provider = {
  id: "valyu",
  name: "Valyu",
  hosts: ["valyu.ai"],
  page: "https://platform.valyu.ai",
  kinds: [
    secret("valyu-api-key", "Valyu API key", "search at your cost", named(["valyu"], chars(classes.alphanumeric, 40, 64)), "https://docs.valyu.ai/authentication"),
  ],
};
