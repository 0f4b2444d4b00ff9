import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netnut: Provider = {
  id: "netnut",
  name: "NetNut",
  hosts: ["netnut.io"],
  page: "https://netnut.io",
  kinds: [
    secret("netnut-proxy-password", "NetNut proxy password", "use proxies at your cost", named(["net_nut"], chars(classes.alphanumeric, 12, 40)), "https://help.netnut.io/"),
  ],
};
