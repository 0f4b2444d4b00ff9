import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.capsulecrm.com/v2/overview/authentication";

export const capsulecrm: Provider = {
  id: "capsulecrm",
  name: "Capsule CRM",
  hosts: ["capsulecrm.com"],
  page: null,
  kinds: [
    secret("capsulecrm-token", "Capsule CRM API token", "read and change contacts and sales", named(["capsule_crm", "capsule_api", "capsule_token", "capsule"], chars(classes.base64, 64)), docs),
    secret("capsulecrm-token-prefixed", "Capsule CRM API token (new form)", "read and change contacts and sales", prefixed("CAP_", classes.base64Url, 40, 100), docs),
  ],
};
