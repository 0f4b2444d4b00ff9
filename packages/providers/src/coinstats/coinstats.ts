import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinstats: Provider = {
  id: "coinstats",
  name: "CoinStats",
  hosts: ["coinstats.app"],
  page: "https://openapi.coinstats.app",
  kinds: [
    secret("coinstats-api-key", "CoinStats API key", "use up your credits", named(["coinstats"], chars(classes.base64, 43), "="), "https://coinstats.app/api-docs/"),
  ],
};
