import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const infracost: Provider = {
  id: "infracost",
  name: "Infracost",
  hosts: ["infracost.io"],
  page: "https://dashboard.infracost.io",
  kinds: [
    secret("infracost-api-key", "Infracost API key", "price plans within your quota and read cost policies", prefixed("ico-", classes.alphanumeric, 32), "https://www.infracost.io/docs/#2-get-api-key"),
  ],
};
