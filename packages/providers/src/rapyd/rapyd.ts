import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.rapyd.net/en/get-started/authentication.html";

export const rapyd: Provider = {
  id: "rapyd",
  name: "Rapyd",
  hosts: ["rapyd.net"],
  page: "https://dashboard.rapyd.net/developers/credentials-details",
  kinds: [
    secret("rapyd-secret-key", "Rapyd secret key", "move the money in your wallets", prefixed("rsk_", classes.hex, 64, 128), docs),
    secret("rapyd-access-key", "Rapyd access key", "tells the account; with its secret, move money", prefixed("rak_", classes.upperHex, 20), docs),
  ],
};
