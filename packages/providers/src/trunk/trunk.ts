import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trunk: Provider = {
  id: "trunk",
  name: "Trunk",
  hosts: ["trunk.io"],
  page: "https://app.trunk.io",
  kinds: [
    secret("trunk-api-token", "Trunk API token", "change merges and read test results of an organization", named(["trunk_api", "trunk_token", "trunk_org", "trunk.io", "trunk"], chars(classes.hex, 40)), "https://docs.trunk.io/setup-and-administration/apis"),
  ],
};
