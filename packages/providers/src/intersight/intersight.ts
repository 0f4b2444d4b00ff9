import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const intersight: Provider = {
  id: "intersight",
  name: "Cisco Intersight",
  hosts: ["intersight.com"],
  page: "https://intersight.com/an/settings/api-keys/",
  kinds: [
    secret("intersight-api-key-id", "Cisco Intersight API key ID", "tells the account; with its key, manage your servers", named(["intersight"], chars(classes.hex, 24), "/", chars(classes.hex, 24), "/", chars(classes.hex, 24)), "https://intersight.com/apidocs/introduction/security/"),
  ],
};
