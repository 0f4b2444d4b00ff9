import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const borgbase: Provider = {
  id: "borgbase",
  name: "BorgBase",
  hosts: ["borgbase.com"],
  page: "https://www.borgbase.com/account?tab=2",
  kinds: [
    secret("borgbase-api-token", "BorgBase API token", "read, make and delete backup repositories", named(["borgbase"], chars(classes.base64Url, 148, 152)), "https://docs.borgbase.com/api"),
  ],
};
