import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const blockchaincom: Provider = {
  id: "blockchaincom",
  name: "Blockchain.com",
  hosts: ["blockchain.com", "blockchain.info"],
  page: "https://exchange.blockchain.com/settings/api",
  kinds: [
    secret("blockchaincom-api-key", "Blockchain.com API key", "read prices and, with its secret, trade", named(["blockchain_com", "blockchain.com", "blockchain_info", "blockchain_api"], ...uuid), "https://api.blockchain.com/v3/"),
  ],
};
