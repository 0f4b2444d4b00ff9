import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const blockcypher: Provider = {
  id: "blockcypher",
  name: "BlockCypher",
  hosts: ["blockcypher.com"],
  page: "https://accounts.blockcypher.com/tokens",
  kinds: [
    secret("blockcypher-token", "BlockCypher token", "use up your quota", named(["block_cypher"], chars(classes.hex, 32)), "https://www.blockcypher.com/dev/bitcoin/#rate-limits-and-tokens"),
  ],
};
