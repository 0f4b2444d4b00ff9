import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const formbucket: Provider = {
  id: "formbucket",
  name: "FormBucket",
  hosts: ["formbucket.com"],
  page: null,
  kinds: [
    secret("formbucket-access-token", "FormBucket access token", "read what forms collected", named(["form_bucket"], chars(classes.base64Url, 60, 380)), "https://www.formbucket.com"),
  ],
};
