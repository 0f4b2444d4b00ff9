import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipinfo: Provider = {
  id: "ipinfo",
  name: "IPinfo",
  hosts: ["ipinfo.io"],
  page: "https://ipinfo.io/account/token",
  kinds: [
    secret("ipinfo-token", "IPinfo token", "look up addresses within your quota", named(["ip_info", "ipinfo.io"], chars(classes.hex, 14)), "https://ipinfo.io/developers#authentication"),
  ],
};
