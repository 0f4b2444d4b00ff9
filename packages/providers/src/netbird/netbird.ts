import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netbird: Provider = {
  id: "netbird",
  name: "NetBird",
  hosts: ["netbird.io"],
  page: "https://app.netbird.io/team/user",
  kinds: [
    secret("netbird-personal-token", "NetBird personal access token", "change the network as its user", prefixed("nbp_", classes.alphanumeric, 36), "https://docs.netbird.io/api/guides/authentication"),
    secret("netbird-setup-key", "NetBird setup key", "join devices to the network", named(["netbird", "netbird_setup", "nb_setup_key", "nb_setup", "setup-key"], chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), "https://docs.netbird.io/how-to/register-machines-using-setup-keys"),
  ],
};
