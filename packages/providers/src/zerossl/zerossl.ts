import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zerossl: Provider = {
  id: "zerossl",
  name: "ZeroSSL",
  hosts: ["zerossl.com"],
  page: "https://app.zerossl.com/developer",
  kinds: [
    secret("zerossl-access-key", "ZeroSSL API access key", "issue certificates in your account", named(["zero_ssl"], chars(classes.hex, 32)), "https://zerossl.com/documentation/api/"),
    secret("zerossl-eab-key", "ZeroSSL EAB HMAC key", "issue certificates in your account", named(["eab_hmac", "zerossl_eab", "zerossl"], chars(classes.base64Url, 86)), "https://zerossl.com/documentation/acme/generate-eab-credentials/"),
  ],
};
