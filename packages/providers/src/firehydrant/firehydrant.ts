import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const firehydrant: Provider = {
  id: "firehydrant",
  name: "FireHydrant",
  hosts: ["firehydrant.io"],
  page: null,
  kinds: [
    secret("firehydrant-bot-token", "FireHydrant bot token", "read and change incidents", prefixed("fhb-", classes.hex, 32, 64), "https://docs.firehydrant.com/docs/api-keys"),
  ],
};
