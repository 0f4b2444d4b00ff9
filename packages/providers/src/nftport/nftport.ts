import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nftport: Provider = {
  id: "nftport",
  name: "NFTPort",
  hosts: ["nftport.xyz"],
  page: "https://dashboard.nftport.xyz",
  kinds: [
    secret("nftport-api-key", "NFTPort API key", "make and read tokens at your cost", named(["nft_port"], ...uuid), "https://docs.nftport.xyz/"),
  ],
};
