import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ukg: Provider = {
  id: "ukg",
  name: "UKG",
  hosts: ["ukg.com", "ultipro.com", "kronos.net"],
  page: null,
  kinds: [
    secret("ukg-api-key", "UKG API key", "read people and their pay", named(["ukg", "ultipro", "kronos_api"], chars(classes.alphanumeric, 32)), "https://developer.ukg.com/"),
  ],
};
