import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trongrid: Provider = {
  id: "trongrid",
  name: "TronGrid",
  hosts: ["trongrid.io"],
  page: "https://www.trongrid.io/dashboard/keys",
  kinds: [
    secret("trongrid-api-key", "TronGrid API key", "query the chain within your quota", named(["tron_grid", "tron_pro", "tron-pro-api-key", "tron_api"], ...uuid), "https://developers.tron.network/reference/select-network"),
  ],
};
