import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-accounts";

export const anaconda: Provider = {
  id: "anaconda",
  name: "Anaconda",
  hosts: ["anaconda.org"],
  page: "https://anaconda.org",
  kinds: [
    secret("anaconda-token", "Anaconda token", "upload and download packages as you", named(["anaconda", "conda_token"], chars(classes.lowerAlphanumeric, 2), "-", ...uuid), docs),
    secret("anaconda-token-old", "Anaconda token (older form)", "upload and download packages as you", named(["anaconda", "conda_token"], ...uuid), docs),
  ],
};
