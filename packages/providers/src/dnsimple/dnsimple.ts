import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dnsimple: Provider = {
  id: "dnsimple",
  name: "DNSimple",
  hosts: ["dnsimple.com"],
  page: null,
  kinds: [
    secret("dnsimple-account-token", "DNSimple account token", "change every domain", prefixed("dnsimple_a_", classes.alphanumeric, 32), "https://developer.dnsimple.com/v2/#authentication"),
    secret("dnsimple-user-token", "DNSimple user token", "change every domain of every account", prefixed("dnsimple_u_", classes.alphanumeric, 32), "https://developer.dnsimple.com/v2/#authentication"),
  ],
};
