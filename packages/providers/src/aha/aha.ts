import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aha: Provider = {
  id: "aha",
  name: "Aha!",
  hosts: ["aha.io"],
  page: null,
  kinds: [
    secret("aha-api-key", "Aha! API key", "read and change your roadmaps", named(["aha_api", "aha_token", "aha_key", "aha_io", "aha.io", "aha"], chars(classes.hex, 64)), "https://www.aha.io/api"),
  ],
};
