import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters";

export const weblate: Provider = {
  id: "weblate",
  name: "Weblate",
  hosts: ["weblate.org"],
  page: null,
  kinds: [
    secret("weblate-user-token", "Weblate user API token", "read and change translations as you", prefixed("wlu_", classes.alphanumeric, 36), docs),
    secret("weblate-project-token", "Weblate project API token", "read and change the translations of a project", prefixed("wlp_", classes.alphanumeric, 36), docs),
    secret("weblate-token-older", "Weblate API token (older)", "read and change translations as you", named(["weblate"], chars(classes.alphanumeric, 40)), docs),
  ],
};
