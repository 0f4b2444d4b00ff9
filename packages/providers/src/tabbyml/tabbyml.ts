import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tabbyml: Provider = {
  id: "tabbyml",
  name: "Tabby",
  hosts: ["tabbyml.com"],
  page: null,
  kinds: [
    secret("tabbyml-auth-token", "Tabby token", "use models as its user", prefixed("auth_", classes.hex, 32), "https://tabby.tabbyml.com/docs/quick-start/setup-ide/"),
  ],
};
