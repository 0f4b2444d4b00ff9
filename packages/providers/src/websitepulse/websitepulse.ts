import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const websitepulse: Provider = {
  id: "websitepulse",
  name: "WebSitePulse",
  hosts: ["websitepulse.com"],
  page: "https://www.websitepulse.com",
  kinds: [
    secret("websitepulse-api-key", "WebSitePulse API key", "read what your monitors found", named(["website_pulse"], chars(classes.hex, 32)), "https://www.websitepulse.com/kb/api"),
  ],
};
