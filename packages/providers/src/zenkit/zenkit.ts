import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenkit: Provider = {
  id: "zenkit",
  name: "Zenkit",
  hosts: ["zenkit.com"],
  page: "https://base.zenkit.com/profile",
  kinds: [
    secret("zenkit-api-key", "Zenkit API key", "read and change collections as you", named(["zenkit"], chars(classes.lowerAlphanumeric, 8), "-", chars(classes.alphanumeric, 32)), "https://base.zenkit.com/docs/api/overview/introduction"),
  ],
};
