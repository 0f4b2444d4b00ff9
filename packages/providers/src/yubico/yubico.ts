import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yubico: Provider = {
  id: "yubico",
  name: "Yubico",
  hosts: ["yubico.com"],
  page: "https://upgrade.yubico.com/getapikey/",
  kinds: [
    secret("yubico-api-key", "Yubico API secret key", "sign requests that check one-time passwords", named(["yubico", "yubicloud", "yubikey_api", "yubikey_secret"], chars(classes.base64, 27), "="), "https://developers.yubico.com/OTP/Specifications/OTP_validation_protocol.html"),
  ],
};
