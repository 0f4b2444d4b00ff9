import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const formsite: Provider = {
  id: "formsite",
  name: "Formsite",
  hosts: ["formsite.com"],
  page: null,
  kinds: [
    secret("formsite-api-token", "Formsite API token", "read what forms collected", named(["formsite"], chars(classes.alphanumeric, 32)), "https://support.formsite.com/hc/en-us/articles/360000288594"),
  ],
};
