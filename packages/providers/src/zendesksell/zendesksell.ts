import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zendesksell: Provider = {
  id: "zendesksell",
  name: "Zendesk Sell",
  hosts: ["getbase.com"],
  page: "https://app.futuresimple.com/settings/oauth/tokens",
  kinds: [
    secret("zendesksell-access-token", "Zendesk Sell access token", "read and change deals as its user", named(["zendesk_sell", "getbase", "base_crm", "futuresimple"], chars(classes.hex, 64)), "https://developer.zendesk.com/api-reference/sales-crm/authentication/introduction/"),
  ],
};
