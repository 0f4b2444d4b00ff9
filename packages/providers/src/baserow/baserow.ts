import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const baserow: Provider = {
  id: "baserow",
  name: "Baserow",
  hosts: ["baserow.io"],
  page: "https://baserow.io/dashboard",
  kinds: [
    secret("baserow-token", "Baserow database token", "read and change rows it was given", named(["baserow"], chars(classes.alphanumeric, 32)), "https://baserow.io/docs/apis/rest-api"),
  ],
};
