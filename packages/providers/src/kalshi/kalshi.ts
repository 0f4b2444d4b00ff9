import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kalshi: Provider = {
  id: "kalshi",
  name: "Kalshi",
  hosts: ["kalshi.com"],
  page: "https://kalshi.com/account/profile",
  kinds: [
    secret("kalshi-key-id", "Kalshi API key ID", "tells the account; with its private key, trade", named(["kalshi"], ...uuid), "https://docs.kalshi.com/getting_started/api_keys"),
  ],
};
