import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clevertap: Provider = {
  id: "clevertap",
  name: "CleverTap",
  hosts: ["clevertap.com"],
  page: "https://dashboard.clevertap.com",
  kinds: [
    secret("clevertap-passcode", "CleverTap passcode", "read users and send them messages", named(["clever_tap"], chars(classes.upperHex, 32)), "https://developer.clevertap.com/docs/authentication"),
  ],
};
