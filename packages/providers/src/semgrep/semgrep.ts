import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const semgrep: Provider = {
  id: "semgrep",
  name: "Semgrep",
  hosts: ["semgrep.dev"],
  page: "https://semgrep.dev/orgs/-/settings/tokens",
  kinds: [
    secret("semgrep-app-token", "Semgrep app token", "read what was found in your code", named(["semgrep"], chars(classes.hex, 64)), "https://semgrep.dev/docs/semgrep-appsec-platform/semgrep-api"),
  ],
};
