import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-docs.incident.io/";
const near = ["incident_io", "incident.io"];

export const incidentio: Provider = {
  id: "incidentio",
  name: "incident.io",
  hosts: ["incident.io"],
  page: "https://app.incident.io/settings/api-keys",
  kinds: [
    secret("incidentio-api-key", "incident.io API key", "open incidents and call people", named(near, "inc_", chars(classes.lowerAlphanumeric, 40, 100)), docs),
    secret("incidentio-alert-token", "incident.io alert source token", "raise alerts", named(near, chars(classes.hex, 64)), docs),
  ],
};
