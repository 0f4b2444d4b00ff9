import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const centralstationcrm: Provider = {
  id: "centralstationcrm",
  name: "CentralStationCRM",
  hosts: ["centralstationcrm.net", "centralstationcrm.com"],
  page: null,
  kinds: [
    secret("centralstationcrm-api-key", "CentralStationCRM API key", "read and change contacts", named(["central_station", "centralstationcrm"], chars(classes.lowerAlphanumeric, 30)), "https://api.centralstationcrm.net/api-docs/"),
  ],
};
