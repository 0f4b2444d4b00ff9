import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upcdatabase: Provider = {
  id: "upcdatabase",
  name: "UPC Database",
  hosts: ["upcdatabase.org"],
  page: "https://upcdatabase.org/apikeys",
  kinds: [
    secret("upcdatabase-api-key", "UPC Database API key", "look up products within your quota", named(["upc_database"], chars(classes.upperAlphanumeric, 32)), "https://upcdatabase.org/api"),
  ],
};
