import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openaq: Provider = {
  id: "openaq",
  name: "OpenAQ",
  hosts: ["openaq.org"],
  page: "https://explore.openaq.org/account",
  kinds: [
    secret("openaq-api-key", "OpenAQ API key", "read air data within your quota", named(["open_aq"], chars(classes.hex, 64)), "https://docs.openaq.org/using-the-api/api-key"),
  ],
};
