import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitso: Provider = {
  id: "bitso",
  name: "Bitso",
  hosts: ["bitso.com"],
  page: "https://bitso.com/api_setup",
  kinds: [
    secret("bitso-api-secret", "Bitso API secret", "trade, and with the right withdraw", named(["bitso"], chars(classes.hex, 32)), "https://docs.bitso.com/bitso-api/docs/authentication"),
  ],
};
