import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const shipstation: Provider = {
  id: "shipstation",
  name: "ShipStation",
  hosts: ["shipstation.com"],
  page: "https://ship.shipstation.com",
  kinds: [
    secret("shipstation-key", "ShipStation API key or secret", "read orders, and buy labels at your cost", named(["ship_station"], chars(classes.hex, 32)), "https://www.shipstation.com/docs/api/requirements/"),
  ],
};
