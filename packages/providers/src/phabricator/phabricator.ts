import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://secure.phabricator.com/book/phabricator/article/conduit/";
const near = ["phabricator", "conduit", "phorge"];

export const phabricator: Provider = {
  id: "phabricator",
  name: "Phabricator",
  hosts: ["phabricator.com", "phacility.com"],
  page: null,
  kinds: [
    secret("phabricator-api-token", "Phabricator API token", "read and change tasks and code reviews as you", named(near, "api-", chars(classes.lowerAlphanumeric, 28)), docs),
    secret("phabricator-cli-token", "Phabricator command-line token", "read and change tasks and code reviews as you", named(near, "cli-", chars(classes.lowerAlphanumeric, 28)), docs),
  ],
};
