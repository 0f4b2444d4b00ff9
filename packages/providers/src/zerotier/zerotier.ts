import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["zerotier"];

export const zerotier: Provider = {
  id: "zerotier",
  name: "ZeroTier",
  hosts: ["zerotier.com"],
  page: "https://my.zerotier.com/account",
  kinds: [
    secret("zerotier-api-token", "ZeroTier API token", "change networks and their members", named(near, chars(classes.alphanumeric, 32)), "https://docs.zerotier.com/api/tokens/"),
    secret("zerotier-service-token", "ZeroTier local service token", "change the networks of a machine", named(["zerotier", "authtoken.secret", "x-zt1-auth"], chars(classes.lowerAlphanumeric, 24)), "https://docs.zerotier.com/service/v1"),
    secret("zerotier-identity-secret", "ZeroTier identity secret", "be the machine in every network", named(near, chars(classes.hex, 10), ":0:", chars(classes.hex, 128), ":", chars(classes.hex, 128)), "https://docs.zerotier.com/protocol/"),
  ],
};
