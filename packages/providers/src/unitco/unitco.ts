import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unitco: Provider = {
  id: "unitco",
  name: "Unit",
  hosts: ["unit.co", "unit.sh"],
  page: "https://app.unit.co",
  kinds: [
    secret("unitco-api-token", "Unit API token", "open accounts and move their money", prefixed("v2.public.eyJ", classes.base64Url, 100, 1500), "https://www.unit.co/docs/api/authentication/"),
  ],
};
