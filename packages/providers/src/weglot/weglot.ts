import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weglot: Provider = {
  id: "weglot",
  name: "Weglot",
  hosts: ["weglot.com"],
  page: "https://dashboard.weglot.com/settings/api-keys",
  kinds: [
    secret("weglot-api-key", "Weglot API key", "translate at your cost", parts("wg_", chars(classes.hex, 32), chars(classes.digits, 1, 2)), "https://developers.weglot.com/api/reference"),
  ],
};
