import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.nicehash.com/docs/";

export const nicehash: Provider = {
  id: "nicehash",
  name: "NiceHash",
  hosts: ["nicehash.com"],
  page: "https://www.nicehash.com/my/settings/keys",
  kinds: [
    secret("nicehash-api-secret", "NiceHash API key or secret", "mine, trade and withdraw as its permissions allow", named(["nicehash_secret", "nice_hash"], ...uuid), docs),
    secret("nicehash-api-secret-longer", "NiceHash API secret", "mine, trade and withdraw as its permissions allow", named(["nice_hash", "nicehash_secret"], ...uuid, ...uuid), docs),
  ],
};
