import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.keycloak.org/docs/latest/server_admin/index.html";
const near = ["keycloak", "keycloak_client", "keycloak_secret", "kc_client"];

/** Keycloak, on a server of its owner. */
export const keycloak: Provider = {
  id: "keycloak",
  name: "Keycloak",
  hosts: [],
  page: null,
  kinds: [
    secret("keycloak-client-secret", "Keycloak client secret", "act as its application", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("keycloak-client-secret-older", "Keycloak client secret (older)", "act as its application", named(near, ...uuid), docs),
  ],
};
