import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nango: Provider = {
  id: "nango",
  name: "Nango",
  hosts: ["nango.dev"],
  page: "https://app.nango.dev",
  kinds: [
    secret("nango-secret-key", "Nango secret key", "read the connected accounts of your users", named(["nango", "nango_secret"], ...uuid), "https://nango.dev/docs/reference/api/authentication"),
  ],
};
