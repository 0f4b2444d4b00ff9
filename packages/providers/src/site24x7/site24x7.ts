import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.site24x7.com/help/admin/developer/device-key.html";
const near = ["site24x7"];

export const site24x7: Provider = {
  id: "site24x7",
  name: "Site24x7",
  hosts: ["site24x7.com"],
  page: "https://www.site24x7.com/app/client#/admin/developer/device-key",
  kinds: [
    secret("site24x7-device-key-us", "Site24x7 device key (US)", "send measurements to your account", named(near, "us_", chars(classes.hex, 32)), docs),
    secret("site24x7-device-key-eu", "Site24x7 device key (EU)", "send measurements to your account", named(near, "eu_", chars(classes.hex, 32)), docs),
  ],
};
