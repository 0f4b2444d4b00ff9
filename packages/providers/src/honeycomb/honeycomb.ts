import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const honeycomb: Provider = {
  id: "honeycomb",
  name: "Honeycomb",
  hosts: ["honeycomb.io"],
  page: "https://ui.honeycomb.io/account",
  kinds: [
    secret("honeycomb-ingest-key", "Honeycomb ingest key", "send events at your cost", parts("hc", chars(classes.lower, 1), "ik_", chars(classes.lowerAlphanumeric, 58)), "https://docs.honeycomb.io/configure/environments/manage-api-keys/"),
    secret("honeycomb-management-key", "Honeycomb management key", "change teams and environments", parts("hc", chars(classes.lower, 1), "mk_", chars(classes.lowerAlphanumeric, 58)), "https://docs.honeycomb.io/configure/teams/manage-api-keys/"),
    secret("honeycomb-configuration-key", "Honeycomb configuration key", "read and change queries", named(["honeycomb", "x-honeycomb-team"], chars(classes.alphanumeric, 22, 32)), "https://docs.honeycomb.io/configure/environments/manage-api-keys/"),
  ],
};
