import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bitvavo.com/";
const near = ["bitvavo"];

export const bitvavo: Provider = {
  id: "bitvavo",
  name: "Bitvavo",
  hosts: ["bitvavo.com"],
  page: "https://account.bitvavo.com/user/api",
  kinds: [
    secret("bitvavo-api-key", "Bitvavo API key", "tells the account; with its secret, trade", named(near, chars(classes.hex, 64)), docs),
    secret("bitvavo-api-secret", "Bitvavo API secret", "trade, and with the right withdraw", named(near, chars(classes.hex, 128)), docs),
  ],
};
