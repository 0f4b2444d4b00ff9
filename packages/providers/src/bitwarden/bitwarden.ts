import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://bitwarden.com/help/access-tokens/";

export const bitwarden: Provider = {
  id: "bitwarden",
  name: "Bitwarden",
  hosts: ["bitwarden.com", "bitwarden.eu"],
  page: "https://vault.bitwarden.com/#/settings/security/security-keys",
  kinds: [
    secret("bitwarden-machine-token", "Bitwarden Secrets Manager access token", "read secrets of the projects it was given", parts("0.", ...uuid, ".", chars(classes.alphanumeric, 30), ":", chars(classes.base64, 22), "=="), docs),
    secret("bitwarden-client-secret", "Bitwarden personal API key's secret", "sign in as you, still locked", named(["bitwarden", "bw_clientsecret", "bw_client", "bws_access_token"], chars(classes.alphanumeric, 30)), docs),
    secret("bitwarden-organization-id", "Bitwarden organization API key's ID", "tells the organization; with its secret, manage members", parts("organization.", ...uuid), docs, { nature: "publishable" }),
  ],
};
