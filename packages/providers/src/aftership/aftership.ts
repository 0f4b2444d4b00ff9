import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.aftership.com/docs/tracking/quickstart/authentication";

export const aftership: Provider = {
  id: "aftership",
  name: "AfterShip",
  hosts: ["aftership.com"],
  page: "https://admin.aftership.com/settings/api-keys",
  kinds: [
    secret("aftership-api-key", "AfterShip API key", "read and change shipments", prefixed("asat_", classes.hex, 32), docs),
    secret("aftership-api-key-uuid", "AfterShip API key (old form)", "read and change shipments", named(["after_ship"], ...uuid), docs),
  ],
};
