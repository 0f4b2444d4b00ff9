import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.postgrid.com/#authentication";

export const postgrid: Provider = {
  id: "postgrid",
  name: "PostGrid",
  hosts: ["postgrid.com"],
  page: "https://dashboard.postgrid.com/dashboard/settings",
  kinds: [
    secret("postgrid-live-key", "PostGrid live API key", "send letters at your cost", prefixed("live_sk_", classes.alphanumeric, 18, 30), docs),
    secret("postgrid-test-key", "PostGrid test API key", "use the sandbox", prefixed("test_sk_", classes.alphanumeric, 18, 30), docs, { nature: "test" }),
    secret("postgrid-publishable-key", "PostGrid publishable key", "check an address", prefixed("live_pk_", classes.alphanumeric, 18, 30), docs, { nature: "publishable" }),
  ],
};
