import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.shipengine.com/docs/auth/";
const near = ["ship_engine"];

export const shipengine: Provider = {
  id: "shipengine",
  name: "ShipEngine",
  hosts: ["shipengine.com"],
  page: "https://dashboard.shipengine.com",
  kinds: [
    secret("shipengine-api-key", "ShipEngine API key", "buy shipping labels at your cost", named(near, chars(classes.base64, 43)), docs),
    secret("shipengine-test-key", "ShipEngine sandbox API key", "use the sandbox", named(near, "TEST_", chars(classes.base64, 43)), docs, { nature: "test" }),
  ],
};
