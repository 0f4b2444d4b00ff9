import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.airship.com/reference/security/app-keys-secrets/";
const near = ["airship", "urban_airship", "airship_master"];

export const airship: Provider = {
  id: "airship",
  name: "Airship",
  hosts: ["urbanairship.com", "airship.com", "asnapius.com"],
  page: "https://go.urbanairship.com",
  kinds: [
    secret("airship-app-key", "Airship app key or secret", "send messages to your app's users", named(near, chars(classes.base64Url, 22)), docs),
    secret("airship-token", "Airship bearer token", "send messages to your app's users", named(near, chars(classes.base64Url, 91)), docs),
  ],
};
