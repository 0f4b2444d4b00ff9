import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nomics: Provider = {
  id: "nomics",
  name: "Nomics",
  hosts: ["nomics.com"],
  page: "https://p.nomics.com/cryptocurrency-bitcoin-api",
  kinds: [
    secret("nomics-api-key", "Nomics API key", "read market data within your quota", named(["nomics"], chars(classes.hex, 32, 40)), "https://nomics.com/docs/"),
  ],
};
