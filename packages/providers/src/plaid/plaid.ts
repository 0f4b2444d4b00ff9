import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://plaid.com/docs/api/";
const near = ["plaid", "plaid_client", "plaid_secret"];

export const plaid: Provider = {
  id: "plaid",
  name: "Plaid",
  hosts: ["plaid.com"],
  page: "https://dashboard.plaid.com/developers/keys",
  kinds: [
    secret("plaid-access-production", "Plaid access token", "read somebody's bank account", parts("access-production-", ...uuid), "https://plaid.com/docs/api/tokens/"),
    secret("plaid-access-development", "Plaid development access token", "read somebody's bank account", parts("access-development-", ...uuid), "https://plaid.com/docs/api/tokens/"),
    secret("plaid-access-sandbox", "Plaid sandbox access token", "read a made-up bank account", parts("access-sandbox-", ...uuid), "https://plaid.com/docs/api/tokens/", { nature: "test" }),
    secret("plaid-processor-production", "Plaid processor token", "let a payment processor read a bank account", parts("processor-production-", ...uuid), "https://plaid.com/docs/api/processors/"),
    secret("plaid-public-production", "Plaid public token", "be exchanged for an access token within half an hour", parts("public-production-", ...uuid), "https://plaid.com/docs/api/items/"),
    secret("plaid-link-production", "Plaid link token", "open Link for one user", parts("link-production-", ...uuid), "https://plaid.com/docs/api/link/", { nature: "publishable" }),
    secret("plaid-secret", "Plaid secret", "read the bank accounts of your users, with their access tokens", named(near, chars(classes.hex, 30)), docs),
    secret("plaid-client-id", "Plaid client ID", "tells the client; with its secret, act as you", named(near, chars(classes.hex, 24)), docs),
  ],
};
