import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mandiant: Provider = {
  id: "mandiant",
  name: "Mandiant",
  hosts: ["mandiant.com"],
  page: "https://advantage.mandiant.com/settings",
  kinds: [
    secret("mandiant-api-secret", "Mandiant API key or secret", "read threat intelligence within your quota", named(["mandiant", "mati_api"], chars(classes.hex, 64)), "https://docs.mandiant.com/home/mati-threat-intelligence-api-v4"),
  ],
};
