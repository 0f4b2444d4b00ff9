import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.hcaptcha.com/#verify-the-user-response-server-side";

export const hcaptcha: Provider = {
  id: "hcaptcha",
  name: "hCaptcha",
  hosts: ["hcaptcha.com"],
  page: "https://dashboard.hcaptcha.com/settings/secrets",
  kinds: [
    secret("hcaptcha-secret", "hCaptcha secret", "check visitors in your site's name", prefixed("ES_", classes.hex, 32), docs),
  ],
};
