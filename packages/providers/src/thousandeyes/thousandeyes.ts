import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.cisco.com/docs/thousandeyes/authentication/";
const near = ["thousand_eyes"];

export const thousandeyes: Provider = {
  id: "thousandeyes",
  name: "ThousandEyes",
  hosts: ["thousandeyes.com"],
  page: "https://app.thousandeyes.com/account-settings/users-roles",
  kinds: [
    secret("thousandeyes-basic-token", "ThousandEyes basic authentication token", "read and change tests as you", named(near, chars(classes.lowerAlphanumeric, 32)), docs),
    secret("thousandeyes-bearer-token", "ThousandEyes OAuth bearer token", "read and change tests as you", named(near, ...uuid), docs),
  ],
};
