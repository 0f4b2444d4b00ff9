import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cerbos: Provider = {
  id: "cerbos",
  name: "Cerbos Hub",
  hosts: ["cerbos.dev", "cerbos.cloud"],
  page: "https://hub.cerbos.cloud",
  kinds: [
    secret("cerbos-client-secret", "Cerbos Hub client secret", "read and change policies", named(["cerbos"], "cerbos-", chars(classes.base64Url, 40, 120)), "https://docs.cerbos.dev/cerbos-hub/"),
  ],
};
