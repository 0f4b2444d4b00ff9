import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.zammad.org/en/latest/api/intro.html#authentication";
const near = ["zammad"];

export const zammad: Provider = {
  id: "zammad",
  name: "Zammad",
  hosts: ["zammad.com"],
  page: null,
  kinds: [
    secret("zammad-access-token", "Zammad access token", "read and answer tickets as you", named(near, chars(classes.base64Url, 64)), docs),
    secret("zammad-access-token-older", "Zammad access token (older)", "read and answer tickets as you", named(near, chars(classes.base64Url, 43)), docs),
  ],
};
