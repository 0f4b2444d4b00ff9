import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nhost: Provider = {
  id: "nhost",
  name: "Nhost",
  hosts: ["nhost.io", "nhost.run"],
  page: "https://app.nhost.io",
  kinds: [
    secret("nhost-admin-secret", "Nhost admin secret", "read and change every record", named(["nhost_admin_secret", "nhost_admin", "nhost", "nhost_webhook"], chars(classes.alphanumeric, 20, 64)), "https://docs.nhost.io/platform/cli/configuration-overview"),
  ],
};
