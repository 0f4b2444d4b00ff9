import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dashboard.clearbit.com/docs#authentication";

export const clearbit: Provider = {
  id: "clearbit",
  name: "Clearbit",
  hosts: ["clearbit.com"],
  page: "https://dashboard.clearbit.com/api",
  kinds: [
    secret("clearbit-secret-key", "Clearbit secret key", "look people up at your credits", prefixed("sk_", classes.hex, 32), docs),
    secret("clearbit-publishable-key", "Clearbit publishable key", "look a company up from a page", prefixed("pk_", classes.hex, 32), docs, { nature: "publishable" }),
  ],
};
