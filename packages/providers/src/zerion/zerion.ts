import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.zerion.io/reference/authentication";

export const zerion: Provider = {
  id: "zerion",
  name: "Zerion",
  hosts: ["zerion.io"],
  page: "https://dashboard.zerion.io",
  kinds: [
    secret("zerion-api-key", "Zerion API key", "read wallets at your cost", prefixed("zk_prod_", classes.hex, 32), docs),
    secret("zerion-test-key", "Zerion development key", "read wallets within a small quota", prefixed("zk_dev_", classes.hex, 32), docs),
  ],
};
