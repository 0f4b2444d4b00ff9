import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.robinhood.com/crypto/trading/";

export const robinhood: Provider = {
  id: "robinhood",
  name: "Robinhood",
  hosts: ["robinhood.com"],
  page: "https://robinhood.com/account/crypto",
  kinds: [
    secret("robinhood-api-key", "Robinhood crypto API key", "tells the key; with its private key, trade", parts("rh-api-", ...uuid), docs),
    secret("robinhood-private-key", "Robinhood crypto private key", "trade", named(["robinhood"], chars(classes.base64, 43), "="), docs),
  ],
};
