import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.circle.com/circle-mint/getting-started-with-the-circle-apis";

export const circle: Provider = {
  id: "circle",
  name: "Circle",
  hosts: ["circle.com"],
  page: "https://console.circle.com/api-keys",
  kinds: [
    secret("circle-api-key", "Circle API key", "move your money and coins", parts("LIVE_API_KEY:", chars(classes.hex, 32), ":", chars(classes.hex, 32)), docs),
    secret("circle-api-key-test", "Circle test API key", "use the sandbox", parts("TEST_API_KEY:", chars(classes.hex, 32), ":", chars(classes.hex, 32)), docs, { nature: "test" }),
    secret("circle-api-key-old", "Circle API key (old form)", "move your money and coins", parts("SAND_API_KEY:", chars(classes.hex, 32), ":", chars(classes.hex, 32)), docs, { nature: "test" }),
    secret("circle-client-key", "Circle client key", "start a payment from a page", parts("LIVE_CLIENT_KEY:", chars(classes.hex, 32), ":", chars(classes.hex, 32)), docs, { nature: "publishable" }),
    secret("circle-client-key-test", "Circle test client key", "start a payment in the sandbox", parts("TEST_CLIENT_KEY:", chars(classes.hex, 32), ":", chars(classes.hex, 32)), docs, { nature: "publishable" }),
    secret("circle-entity-secret", "Circle entity secret", "sign transfers out of developer-controlled wallets", named(["circle_api", "circle_key", "circle.com", "circle_entity", "entity_secret", "circle_secret"], chars(classes.hex, 64)), docs),
  ],
};
