import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const captchaai: Provider = {
  id: "captchaai",
  name: "CaptchaAI",
  hosts: ["captchaai.com"],
  page: "https://captchaai.com/customer/",
  kinds: [
    secret("captchaai-api-key", "CaptchaAI API key", "solve captchas at your cost", named(["captcha_ai"], chars(classes.hex, 32)), "https://captchaai.com/api-docs.php"),
  ],
};
