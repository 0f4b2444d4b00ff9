import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const threatconnect: Provider = {
  id: "threatconnect",
  name: "ThreatConnect",
  hosts: ["threatconnect.com"],
  page: null,
  kinds: [
    secret("threatconnect-secret-key", "ThreatConnect API secret key", "read and change indicators", named(["threat_connect"], chars(classes.alphanumeric, 64)), "https://docs.threatconnect.com/en/latest/rest_api/overview.html"),
  ],
};
