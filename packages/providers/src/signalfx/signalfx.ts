import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const signalfx: Provider = {
  id: "signalfx",
  name: "Splunk Observability",
  hosts: ["signalfx.com"],
  page: null,
  kinds: [
    secret("signalfx-access-token", "Splunk Observability access token", "send measurements, or read and change monitoring", named(["signal_fx", "sfx_token", "sfx_access", "x-sf-token", "splunk_access"], chars(classes.base64Url, 22)), "https://dev.splunk.com/observability/docs/administration/authtokens/"),
  ],
};
