import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tink: Provider = {
  id: "tink",
  name: "Tink",
  hosts: ["tink.com"],
  page: "https://console.tink.com",
  kinds: [
    secret("tink-client-secret", "Tink client secret", "read the bank accounts of its users", named(["tink_client", "tink_secret", "tink_api", "tink"], chars(classes.hex, 32)), "https://docs.tink.com/api#connectivity/authentication"),
  ],
};
