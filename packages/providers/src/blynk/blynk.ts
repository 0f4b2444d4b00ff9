import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.blynk.io/en/getting-started/activating-devices/manual-device-activation";
const near = ["blynk", "blynk_auth_token"];

export const blynk: Provider = {
  id: "blynk",
  name: "Blynk",
  hosts: ["blynk.cloud", "blynk.io"],
  page: "https://blynk.cloud/dashboard",
  kinds: [
    secret("blynk-device-token", "Blynk device token", "read and set one device", named(near, chars(classes.base64Url, 32)), docs),
    secret("blynk-organization-secret", "Blynk organization's client secret", "change devices and users of the organization", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
