import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const activecampaign: Provider = {
  id: "activecampaign",
  name: "ActiveCampaign",
  hosts: ["activecampaign.com", "api-us1.com"],
  page: null,
  kinds: [
    secret("activecampaign-api-key", "ActiveCampaign API key", "read and change contacts and campaigns", named(["active_campaign"], chars(classes.hex, 72)), "https://developers.activecampaign.com/reference/authentication"),
  ],
};
