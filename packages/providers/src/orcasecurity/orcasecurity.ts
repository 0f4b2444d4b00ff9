import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const orcasecurity: Provider = {
  id: "orcasecurity",
  name: "Orca Security",
  hosts: ["orcasecurity.io"],
  page: "https://app.orcasecurity.io",
  kinds: [
    secret("orcasecurity-api-token", "Orca Security API token (older)", "read your cloud's weaknesses", named(["orca_security", "orca_api", "orca_token"], chars(classes.base64Url, 80, 380)), "https://docs.orcasecurity.io/docs/api-authentication"),
  ],
};
