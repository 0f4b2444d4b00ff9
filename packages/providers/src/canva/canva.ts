import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const canva: Provider = {
  id: "canva",
  name: "Canva",
  hosts: ["canva.com"],
  page: "https://www.canva.com/developers/integrations",
  kinds: [
    secret("canva-client-secret", "Canva client secret", "act as your application", prefixed("cnvca", classes.base64Url, 51, 64), "https://www.canva.dev/docs/connect/authentication/"),
  ],
};
