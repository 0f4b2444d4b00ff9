import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens";

export const artifactory: Provider = {
  id: "artifactory",
  name: "JFrog",
  hosts: ["jfrog.io", "jfrog.com"],
  page: null,
  kinds: [
    secret("artifactory-api-key", "JFrog API key", "read and publish artifacts as you", prefixed("AKCp", classes.alphanumeric, 69), docs),
    secret("artifactory-reference-token", "JFrog reference token", "read and publish what it may", prefixed("cmVmdGtu", classes.alphanumeric, 56), docs),
  ],
};
