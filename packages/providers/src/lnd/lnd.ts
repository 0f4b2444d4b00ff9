import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lightning.engineering/the-lightning-network/l402/macaroons";

/** lnd, on a computer of its owner. */
export const lnd: Provider = {
  id: "lnd",
  name: "Lightning (lnd)",
  hosts: [],
  page: null,
  kinds: [
    secret("lnd-macaroon", "Lightning (lnd) macaroon", "do with the node what it allows: pay, read", prefixed("0201036c6e6402", classes.hex, 150, 900), docs),
    secret("lnd-macaroon-base64", "Lightning (lnd) macaroon (base64)", "do with the node what it allows: pay, read", prefixed("AgEDbG5kAv", classes.base64Url, 100, 600), docs),
  ],
};
