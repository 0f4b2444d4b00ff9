import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const passivetotal: Provider = {
  id: "passivetotal",
  name: "PassiveTotal",
  hosts: ["riskiq.net", "passivetotal.org"],
  page: "https://community.riskiq.com/settings",
  kinds: [
    secret("passivetotal-api-key", "PassiveTotal API key", "search at your organization's quota", named(["passive_total", "risk_iq"], chars(classes.hex, 64)), "https://api.riskiq.net/api/pt_started.html"),
  ],
};
