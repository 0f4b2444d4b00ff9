import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://keygen.sh/docs/api/authentication/";

export const keygen: Provider = {
  id: "keygen",
  name: "Keygen",
  hosts: ["keygen.sh"],
  page: "https://app.keygen.sh/tokens",
  kinds: [
    secret("keygen-product-token", "Keygen product token", "make and change licences of a product", parts("prod-", chars(classes.hex, 64, 68), "v3"), docs),
    secret("keygen-admin-token", "Keygen admin token", "change everything in the account", parts("admin-", chars(classes.hex, 64, 68), "v3"), docs),
    secret("keygen-user-token", "Keygen user token", "use the licences of its user", parts("user-", chars(classes.hex, 64, 68), "v3"), docs),
    secret("keygen-activation-token", "Keygen activation token", "activate devices for a licence", parts("activ-", chars(classes.hex, 64, 68), "v3"), docs),
    secret("keygen-environment-token", "Keygen environment token", "change everything in an environment", parts("env-", chars(classes.hex, 64, 68), "v3"), docs),
    secret("keygen-license-key", "Keygen licence key", "use what it was sold for", named(["keygen_license", "license_key_keygen", "keygen_key"], chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-V3"), docs),
  ],
};
