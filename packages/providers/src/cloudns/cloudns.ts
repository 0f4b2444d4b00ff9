import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudns: Provider = {
  id: "cloudns",
  name: "ClouDNS",
  hosts: ["cloudns.net"],
  page: "https://www.cloudns.net/api-settings/",
  kinds: [
    secret("cloudns-password", "ClouDNS API password", "change DNS zones", named(["cloudns"], chars(classes.alphanumeric, 16, 64)), "https://www.cloudns.net/wiki/article/42/"),
  ],
};
