import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const morningstar: Provider = {
  id: "morningstar",
  name: "Morningstar",
  hosts: ["morningstar.com"],
  page: "https://developer.morningstar.com",
  kinds: [
    secret("morningstar-secret", "Morningstar secret", "read market data at your cost", named(["morning_star"], chars(classes.alphanumeric, 32, 64)), "https://developer.morningstar.com/direct-web-services/documentation/documentation/get-started/authentication"),
  ],
};
