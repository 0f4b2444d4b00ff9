import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.google.com/recaptcha/docs/verify";

/** Both keys of a site look alike: only what they are called tells them apart. */
export const recaptcha: Provider = {
  id: "recaptcha",
  name: "reCAPTCHA",
  hosts: ["google.com", "recaptcha.net"],
  page: "https://www.google.com/recaptcha/admin",
  kinds: [
    secret("recaptcha-secret-key", "reCAPTCHA secret key", "pass for a solved challenge at your server", named(["recaptcha_secret", "recaptcha_private"], "6L", chars(classes.base64Url, 38)), docs),
    secret("recaptcha-site-key", "reCAPTCHA site key", "show the challenge on a page", named(["recaptcha_site", "recaptcha_public", "data-sitekey", "site_key"], "6L", chars(classes.base64Url, 38)), docs, { nature: "publishable" }),
  ],
};
