import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const endorlabs: Provider = {
  id: "endorlabs",
  name: "Endor Labs",
  hosts: ["endorlabs.com"],
  page: null,
  kinds: [
    secret("endorlabs-api-key", "Endor Labs API key", "read what is vulnerable", prefixed("endr+", classes.base64Url, 16, 48), "https://docs.endorlabs.com/administration/api-keys/"),
  ],
};
