import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const newrelic: Provider = {
  id: "newrelic",
  name: "New Relic",
  hosts: ["newrelic.com"],
  page: "https://one.newrelic.com/api-keys",
  kinds: [
    {
      id: "newrelic-user", name: "New Relic user key", reach: "read and change what its owner can", nature: "secret",
      ...prefixed("NRAK-", classes.upperAlphanumeric, 27),
      source: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
    },
    {
      id: "newrelic-browser", name: "New Relic browser key", reach: "send page measurements, as every page does", nature: "publishable",
      ...prefixed("NRJS-", classes.hex, 19),
      source: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
    },
  ],
};
