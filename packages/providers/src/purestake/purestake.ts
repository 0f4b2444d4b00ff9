import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const purestake: Provider = {
  id: "purestake",
  name: "PureStake",
  hosts: ["purestake.io"],
  page: "https://developer.purestake.io",
  kinds: [
    secret("purestake-api-key", "PureStake API key", "use your quota of a blockchain node", named(["pure_stake"], chars(classes.alphanumeric, 40)), "https://developer.purestake.io/code-samples"),
  ],
};
