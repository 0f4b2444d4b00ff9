import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const permit: Provider = {
  id: "permit",
  name: "Permit.io",
  hosts: ["permit.io"],
  page: "https://app.permit.io/settings/api-keys",
  kinds: [
    secret("permit-api-key", "Permit.io API key", "change who may do what", prefixed("permit_key_", classes.alphanumeric, 64, 160), "https://docs.permit.io/overview/use-the-permit-api-and-sdk"),
  ],
};
