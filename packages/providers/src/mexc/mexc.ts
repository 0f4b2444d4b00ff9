import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mexc.com/api-docs/spot-v3/general-info";

export const mexc: Provider = {
  id: "mexc",
  name: "MEXC",
  hosts: ["mexc.com"],
  page: "https://www.mexc.com/user/openapi",
  kinds: [
    secret("mexc-access-key", "MEXC access key", "tells the account; with its secret, trade", prefixed("mx0", classes.alphanumeric, 15), docs),
    secret("mexc-secret-key", "MEXC secret key", "trade as you", named(["mexc"], chars(classes.hex, 32)), docs),
  ],
};
