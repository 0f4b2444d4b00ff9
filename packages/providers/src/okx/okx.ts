import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.okx.com/docs-v5/en/";

export const okx: Provider = {
  id: "okx",
  name: "OKX",
  hosts: ["okx.com", "okex.com"],
  page: "https://www.okx.com/account/my-api",
  kinds: [
    secret("okx-api-secret", "OKX secret key", "trade as you, with its passphrase", named(["okx", "okx_secret", "okx_api", "okex", "ok-access"], chars(classes.upperHex, 32)), docs),
    secret("okx-api-key", "OKX API key", "tells the account; with its secret, trade", named(["okx", "okx_api", "okx_key", "okex", "ok-access-key"], ...uuid), docs),
  ],
};
