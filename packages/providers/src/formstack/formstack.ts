import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const formstack: Provider = {
  id: "formstack",
  name: "Formstack",
  hosts: ["formstack.com"],
  page: null,
  kinds: [
    secret("formstack-access-token", "Formstack access token", "read what forms collected", named(["formstack"], chars(classes.hex, 32)), "https://developers.formstack.com/reference/authentication"),
  ],
};
