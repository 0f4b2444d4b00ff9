import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gtmetrix: Provider = {
  id: "gtmetrix",
  name: "GTmetrix",
  hosts: ["gtmetrix.com"],
  page: "https://gtmetrix.com/api/",
  kinds: [
    secret("gtmetrix-api-key", "GTmetrix API key", "test pages at your cost", named(["gtmetrix"], chars(classes.hex, 32)), "https://gtmetrix.com/api/docs/2.0/#api-authentication"),
  ],
};
