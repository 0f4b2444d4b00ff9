import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.infusionsoft.com/pat-and-sak/";

export const keap: Provider = {
  id: "keap",
  name: "Keap",
  hosts: ["keap.com", "infusionsoft.com"],
  page: "https://keys.developer.keap.com",
  kinds: [
    secret("keap-access-key", "Keap personal or service key", "read and change your customers", prefixed("KeapAK-", classes.hex, 40, 100), docs),
    secret("keap-client-secret", "Keap client secret", "act as your application", named(["infusionsoft", "keap_client", "keap_secret", "keap_api", "keap"], chars(classes.alphanumeric, 16)), docs),
    secret("keap-api-key-legacy", "Infusionsoft legacy key", "read and change your customers", named(["infusionsoft", "keap_api", "keap_legacy", "keap"], chars(classes.hex, 32)), docs),
  ],
};
