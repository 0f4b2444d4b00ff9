import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://clicky.com/help/api";
const near = ["clicky"];

export const clicky: Provider = {
  id: "clicky",
  name: "Clicky",
  hosts: ["clicky.com", "getclicky.com"],
  page: "https://clicky.com/user/preferences/site",
  kinds: [
    secret("clicky-admin-key", "Clicky admin site key", "send visits from your server", named(near, chars(classes.hex, 32)), docs),
    secret("clicky-site-key", "Clicky site key", "read a site's visits", named(near, chars(classes.hex, 12, 16)), docs),
  ],
};
