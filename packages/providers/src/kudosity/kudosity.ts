import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kudosity: Provider = {
  id: "kudosity",
  name: "Kudosity (Burst SMS)",
  hosts: ["kudosity.com", "transmitsms.com", "burstsms.com"],
  page: "https://app.kudosity.com",
  kinds: [
    secret("kudosity-api-key", "Kudosity (Burst SMS) API key or secret", "send messages at your cost", named(["kudosity", "burst_sms", "transmitsms"], chars(classes.hex, 32)), "https://developers.kudosity.com/docs/api-keys-authentication"),
  ],
};
