import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://tyk.io/docs/api-management/dashboard-configuration/";
const near = ["tyk"];

export const tyk: Provider = {
  id: "tyk",
  name: "Tyk",
  hosts: ["tyk.io"],
  page: "https://dashboard.cloud-ara.tyk.io",
  kinds: [
    secret("tyk-dashboard-key", "Tyk Dashboard API key", "change gateways and their APIs", named(near, chars(classes.hex, 32)), docs),
    secret("tyk-org-key", "Tyk API key", "use the APIs it was made for", named(near, chars(classes.hex, 48, 64)), docs),
  ],
};
