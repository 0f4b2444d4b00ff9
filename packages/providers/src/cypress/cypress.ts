import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cypress: Provider = {
  id: "cypress",
  name: "Cypress Cloud",
  hosts: ["cypress.io"],
  page: "https://cloud.cypress.io",
  kinds: [
    secret("cypress-record-key", "Cypress Cloud record key", "send test results, and their videos", named(["cypress"], ...uuid), "https://docs.cypress.io/cloud/account-management/projects#Record-key"),
  ],
};
