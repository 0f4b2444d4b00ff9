import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.workato.com/workato-api.html#authentication";

export const workato: Provider = {
  id: "workato",
  name: "Workato",
  hosts: ["workato.com"],
  page: "https://app.workato.com/members/api",
  kinds: [
    secret("workato-api-token", "Workato API client token", "change recipes and connections", prefixed("wrkaus-", classes.base64Url, 60, 900), docs),
    secret("workato-api-token-eu", "Workato API client token (Europe)", "change recipes and connections", prefixed("wrkaeu-", classes.base64Url, 60, 900), docs),
    secret("workato-api-token-older", "Workato API token (older)", "change recipes and connections", named(["workato"], chars(classes.hex, 64)), docs),
  ],
};
