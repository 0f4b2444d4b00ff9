import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const omnisend: Provider = {
  id: "omnisend",
  name: "Omnisend",
  hosts: ["omnisend.com"],
  page: "https://app.omnisend.com/store-settings/api-keys",
  kinds: [
    secret("omnisend-api-key", "Omnisend API key", "read your people and send to them", named(["omni_send"], chars(classes.hex, 24), "-", chars(classes.alphanumeric, 43, 50)), "https://api-docs.omnisend.com/reference/authentication"),
  ],
};
