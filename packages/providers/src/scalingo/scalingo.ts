import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scalingo: Provider = {
  id: "scalingo",
  name: "Scalingo",
  hosts: ["scalingo.com"],
  page: "https://dashboard.scalingo.com/account/tokens",
  kinds: [
    secret("scalingo-api-token", "Scalingo API token", "deploy, and read every variable", prefixed("tk-us-", classes.base64Url, 48, 64), "https://developers.scalingo.com/"),
  ],
};
