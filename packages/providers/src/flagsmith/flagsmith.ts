import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flagsmith: Provider = {
  id: "flagsmith",
  name: "Flagsmith",
  hosts: ["flagsmith.com"],
  page: null,
  kinds: [
    secret("flagsmith-server-key", "Flagsmith server-side environment key", "read every flag", prefixed("ser.", classes.alphanumeric, 22), "https://docs.flagsmith.com/clients/server-side"),
  ],
};
