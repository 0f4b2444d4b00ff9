import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://lightning.bitflyer.com/docs";
const near = ["bit_flyer"];

export const bitflyer: Provider = {
  id: "bitflyer",
  name: "bitFlyer",
  hosts: ["bitflyer.com"],
  page: "https://lightning.bitflyer.com/developer",
  kinds: [
    secret("bitflyer-api-key", "bitFlyer API key", "tells the account; with its secret, trade", named(near, chars(classes.base64Url, 22)), docs),
    secret("bitflyer-api-secret", "bitFlyer API secret", "trade, and with the right withdraw", named(near, chars(classes.base64, 43), "="), docs),
  ],
};
