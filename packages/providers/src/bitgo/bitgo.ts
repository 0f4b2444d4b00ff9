import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitgo: Provider = {
  id: "bitgo",
  name: "BitGo",
  hosts: ["bitgo.com"],
  page: "https://app.bitgo.com/settings/developer-options",
  kinds: [
    secret("bitgo-access-token", "BitGo access token", "move coins of your wallets", prefixed("v2x", classes.hex, 64), "https://developers.bitgo.com/guides/get-started/access-tokens"),
  ],
};
