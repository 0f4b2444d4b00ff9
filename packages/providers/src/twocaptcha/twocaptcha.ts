import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twocaptcha: Provider = {
  id: "twocaptcha",
  name: "2Captcha",
  hosts: ["2captcha.com", "rucaptcha.com"],
  page: "https://2captcha.com/enterpage",
  kinds: [
    secret("twocaptcha-api-key", "2Captcha API key", "solve pictures at your cost", named(["two_captcha", "2_captcha", "rucaptcha"], chars(classes.hex, 32)), "https://2captcha.com/2captcha-api"),
  ],
};
