import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nuvei: Provider = {
  id: "nuvei",
  name: "Nuvei",
  hosts: ["nuvei.com", "safecharge.com"],
  page: "https://cpanel.nuvei.com",
  kinds: [
    secret("nuvei-secret-key", "Nuvei merchant secret key", "take and refund payments", named(["nuvei", "safecharge", "nuvei_secret", "merchant_secret_key"], chars(classes.alphanumeric, 64)), "https://docs.nuvei.com/api/main/indexMain_v1_0.html"),
  ],
};
