import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.bitget.com/api-doc/common/signature";

export const bitget: Provider = {
  id: "bitget",
  name: "Bitget",
  hosts: ["bitget.com"],
  page: "https://www.bitget.com/account/newapi",
  kinds: [
    secret("bitget-api-key", "Bitget API key", "tells the account; with its secret, trade", prefixed("bg_", classes.hex, 32), docs),
    secret("bitget-api-secret", "Bitget API secret", "trade, and with the right withdraw", named(["bitget"], chars(classes.hex, 64)), docs),
  ],
};
