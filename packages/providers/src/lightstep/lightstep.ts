import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lightstep.com/docs/create-and-manage-access-tokens";
const near = ["lightstep_access", "lightstep", "lightstep-access-token", "ls_access_token", "ls_service"];

export const lightstep: Provider = {
  id: "lightstep",
  name: "ServiceNow Cloud Observability (Lightstep)",
  hosts: ["lightstep.com"],
  page: "https://app.lightstep.com",
  kinds: [
    secret("lightstep-access-token", "ServiceNow Cloud Observability (Lightstep) access token", "send traces into your project", named(near, chars(classes.base64, 100, 180), "="), docs),
    secret("lightstep-access-token-short", "ServiceNow Cloud Observability (Lightstep) access token (older)", "send traces into your project", named(near, chars(classes.hex, 32)), docs),
    secret("lightstep-api-key", "ServiceNow Cloud Observability (Lightstep) API key", "read and change your projects", named(["lightstep_api", "lightstep"], chars(classes.base64, 160, 180)), docs),
  ],
};
