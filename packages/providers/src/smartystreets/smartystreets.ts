import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.smarty.com/docs/cloud/authentication";
const near = ["smarty_streets", "smarty_auth", "smarty_key", "smarty_token", "smarty_api", "smarty"];

export const smartystreets: Provider = {
  id: "smartystreets",
  name: "Smarty",
  hosts: ["smarty.com", "smartystreets.com"],
  page: "https://www.smarty.com/account/keys",
  kinds: [
    secret("smartystreets-auth-token", "Smarty auth token", "use your quota, with its auth-id", named(near, chars(classes.alphanumeric, 20)), docs),
    secret("smartystreets-auth-id", "Smarty auth-id", "tells the account; with its token, use its quota", named(near, ...uuid), docs),
  ],
};
