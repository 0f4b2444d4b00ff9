import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const anticaptcha: Provider = {
  id: "anticaptcha",
  name: "Anti-Captcha",
  hosts: ["anti-captcha.com"],
  page: "https://anti-captcha.com/clients/settings/apisetup",
  kinds: [
    secret("anticaptcha-api-key", "Anti-Captcha API key", "solve captchas at your cost", named(["anti_captcha"], chars(classes.hex, 32)), "https://anti-captcha.com/apidoc"),
  ],
};
