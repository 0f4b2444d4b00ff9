import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.gocardless.com/bank-account-data/quick-start-guide";

export const nordigen: Provider = {
  id: "nordigen",
  name: "GoCardless Bank Account Data (Nordigen)",
  hosts: ["nordigen.com", "bankaccountdata.gocardless.com"],
  page: "https://bankaccountdata.gocardless.com/user-secrets/",
  kinds: [
    secret("nordigen-secret-key", "Nordigen secret key", "read accounts that were linked", named(["nordigen", "gocardless_secret", "bank_account_data", "nordigen_secret"], chars(classes.hex, 128)), docs),
    secret("nordigen-secret-id", "Nordigen secret ID", "tells the user; with its key, read linked accounts", named(["nordigen", "nordigen_secret_id", "nordigen_id"], ...uuid), docs),
  ],
};
