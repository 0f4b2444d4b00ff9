import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const readthedocs: Provider = {
  id: "readthedocs",
  name: "Read the Docs",
  hosts: ["readthedocs.org", "readthedocs.com", "readthedocs.io"],
  page: "https://app.readthedocs.org/accounts/tokens/",
  kinds: [
    secret("readthedocs-api-token", "Read the Docs API token", "read and change your documentation projects", named(["read_the_docs", "rtd_token", "rtd_api"], chars(classes.hex, 40)), "https://docs.readthedocs.com/platform/stable/api/v3.html#authentication-and-authorization"),
  ],
};
