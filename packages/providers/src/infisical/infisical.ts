import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infisical: Provider = {
  id: "infisical",
  name: "Infisical",
  hosts: ["infisical.com"],
  page: "https://app.infisical.com",
  kinds: [
    secret("infisical-service-token", "Infisical service token", "read the secrets of its environment", parts("st.", chars(classes.hex, 24), ".", chars(classes.hex, 32), ".", chars(classes.hex, 32)), "https://infisical.com/docs/documentation/platform/token"),
    secret("infisical-client-secret", "Infisical universal auth client secret", "sign in as its machine identity", named(["infisical_client", "infisical_universal", "infisical", "infisical_machine"], chars(classes.hex, 64)), "https://infisical.com/docs/documentation/platform/identities/universal-auth"),
    secret("infisical-encryption-key", "Infisical encryption key", "decrypt the secrets of its server", named(["infisical_encryption", "encryption_key_infisical", "infisical_root"], chars(classes.hex, 32)), "https://infisical.com/docs/self-hosting/configuration/envars"),
  ],
};
