import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ashby: Provider = {
  id: "ashby",
  name: "Ashby",
  hosts: ["ashbyhq.com"],
  page: "https://app.ashbyhq.com/admin/api/keys",
  kinds: [
    secret("ashby-api-key", "Ashby API key", "read and change candidates", named(["ashby", "ashbyhq"], chars(classes.hex, 64)), "https://developers.ashbyhq.com/reference/authentication"),
  ],
};
