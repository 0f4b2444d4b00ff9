import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metoffice: Provider = {
  id: "metoffice",
  name: "Met Office",
  hosts: ["metoffice.gov.uk"],
  page: "https://datahub.metoffice.gov.uk",
  kinds: [
    secret("metoffice-datapoint-key", "Met Office DataPoint key", "read the weather within your quota", named(["met_office", "datapoint"], ...uuid), "https://datahub.metoffice.gov.uk/docs/getting-started"),
  ],
};
