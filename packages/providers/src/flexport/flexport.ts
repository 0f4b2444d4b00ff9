import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flexport: Provider = {
  id: "flexport",
  name: "Flexport",
  hosts: ["flexport.com"],
  page: null,
  kinds: [
    secret("flexport-api-key", "Flexport API key", "read and book shipments", prefixed("shltm_", classes.base64Url, 40), "https://apidocs.flexport.com"),
  ],
};
