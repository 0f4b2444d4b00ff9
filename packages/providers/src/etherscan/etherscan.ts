import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const etherscan: Provider = {
  id: "etherscan",
  name: "Etherscan",
  hosts: ["etherscan.io"],
  page: "https://etherscan.io/myapikey",
  kinds: [
    secret("etherscan-api-key", "Etherscan API key", "use up your quota", named(["etherscan", "bscscan", "arbiscan", "snowtrace", "basescan", "optimistic_etherscan", "ftmscan"], chars(classes.upperAlphanumeric, 34)), "https://docs.etherscan.io/getting-an-api-key"),
  ],
};
