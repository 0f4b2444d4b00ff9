import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://trigger.dev/docs/management/authentication";

export const triggerdev: Provider = {
  id: "triggerdev",
  name: "Trigger.dev",
  hosts: ["trigger.dev"],
  page: "https://cloud.trigger.dev",
  kinds: [
    secret("triggerdev-production-key", "Trigger.dev production secret key", "start and read tasks", prefixed("tr_prod_", classes.alphanumeric, 20, 32), docs),
    secret("triggerdev-staging-key", "Trigger.dev staging secret key", "start and read tasks in staging", prefixed("tr_stg_", classes.alphanumeric, 20, 32), docs),
    secret("triggerdev-preview-key", "Trigger.dev preview secret key", "start and read tasks in previews", prefixed("tr_preview_", classes.alphanumeric, 20, 32), docs),
    secret("triggerdev-development-key", "Trigger.dev development secret key", "start and read tasks while developing", prefixed("tr_dev_", classes.alphanumeric, 20, 32), docs, { nature: "test" }),
    secret("triggerdev-personal-token", "Trigger.dev personal access token", "change all projects of yours", prefixed("tr_pat_", classes.lowerAlphanumeric, 40), docs),
  ],
};
