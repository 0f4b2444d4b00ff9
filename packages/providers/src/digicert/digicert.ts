import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const digicert: Provider = {
  id: "digicert",
  name: "DigiCert",
  hosts: ["digicert.com"],
  page: null,
  kinds: [
    secret("digicert-api-key", "DigiCert API key", "issue and revoke certificates", named(["digicert", "x-dc-devkey"], chars(classes.upperAlphanumeric, 60, 100)), "https://dev.digicert.com/en/certcentral-apis/authentication.html"),
  ],
};
