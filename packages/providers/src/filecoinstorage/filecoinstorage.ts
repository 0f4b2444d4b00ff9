import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const filecoinstorage: Provider = {
  id: "filecoinstorage",
  name: "NFT.Storage and Web3.Storage",
  hosts: ["nft.storage", "web3.storage"],
  page: null,
  kinds: [
    secret("filecoinstorage-did-key", "NFT.Storage and Web3.Storage account key", "act as the account", named(["nft_storage", "web3 storage"], chars(classes.base64Url, 60, 380)), "https://web3.storage/docs/"),
  ],
};
