import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.blockfrost.io/#section/Authentication";

export const blockfrost: Provider = {
  id: "blockfrost",
  name: "Blockfrost",
  hosts: ["blockfrost.io"],
  page: "https://blockfrost.io/dashboard",
  kinds: [
    secret("blockfrost-mainnet-id", "Blockfrost mainnet project ID", "use up your quota", prefixed("mainnet", classes.alphanumeric, 32), docs),
    secret("blockfrost-preprod-id", "Blockfrost preprod project ID", "use up your quota on a test network", prefixed("preprod", classes.alphanumeric, 32), docs, { nature: "test" }),
    secret("blockfrost-preview-id", "Blockfrost preview project ID", "use up your quota on a test network", prefixed("preview", classes.alphanumeric, 32), docs, { nature: "test" }),
    secret("blockfrost-ipfs-id", "Blockfrost IPFS project ID", "pin files at your cost", named(["blockfrost"], "ipfs", chars(classes.alphanumeric, 32)), docs),
  ],
};
