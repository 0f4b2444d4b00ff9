import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.openproject.org/docs/api/introduction/";

/** OpenProject, in its cloud or on a server of its owner. */
export const openproject: Provider = {
  id: "openproject",
  name: "OpenProject",
  hosts: ["openproject.org", "openproject.com"],
  page: null,
  kinds: [
    secret("openproject-api-token", "OpenProject API token", "read and change your projects", prefixed("opapi-", classes.hex, 64), docs),
    secret("openproject-api-token-older", "OpenProject API token (older)", "read and change your projects", named(["open_project"], chars(classes.hex, 64)), docs),
  ],
};
