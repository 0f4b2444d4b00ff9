import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const manifold: Provider = {
  id: "manifold",
  name: "Manifold Markets",
  hosts: ["manifold.markets"],
  page: "https://manifold.markets/profile",
  kinds: [
    secret("manifold-api-key", "Manifold Markets API key", "bet as you", named(["manifold_api", "manifold_key", "manifold.markets", "manifold_markets", "manifold"], ...uuid), "https://docs.manifold.markets/api#authentication"),
  ],
};
