import { chars, classes, named, parts, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hubspot: Provider = {
  id: "hubspot",
  name: "HubSpot",
  hosts: ["hubspot.com", "hubapi.com"],
  page: "https://app.hubspot.com/private-apps",
  kinds: [
    secret("hubspot-private-app-token", "HubSpot private app token", "read and change the CRM", parts("pat-", chars(classes.lowerAlphanumeric, 2, 3), "-", ...uuid), "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"),
    secret("hubspot-personal-key", "HubSpot personal access key", "change the account as you", named(["hubspot_personal_access_key", "personalaccesskey", "hubspot"], "CiR", chars(classes.base64, 120, 300)), "https://developers.hubspot.com/docs/guides/cms/personal-access-key"),
    secret("hubspot-client-secret", "HubSpot API key or client secret", "act as the app", named(["hub_spot", "hapikey"], ...uuid), "https://developers.hubspot.com/docs/guides/api/app-management/oauth-tokens"),
  ],
};
