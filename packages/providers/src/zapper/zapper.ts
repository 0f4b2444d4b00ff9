import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zapper: Provider = {
  id: "zapper",
  name: "Zapper",
  hosts: ["zapper.xyz", "zapper.fi"],
  page: "https://build.zapper.xyz",
  kinds: [
    secret("zapper-api-key", "Zapper API key", "read wallets at your cost", named(["zapper_api", "zapper_key", "zapper"], ...uuid), "https://build.zapper.xyz/docs/api/getting-started"),
  ],
};
