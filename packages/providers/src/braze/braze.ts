import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const braze: Provider = {
  id: "braze",
  name: "Braze",
  hosts: ["braze.com", "braze.eu", "appboy.com"],
  page: "https://dashboard.braze.com",
  kinds: [
    secret("braze-api-key", "Braze REST API key", "read users and send them messages", named(["braze", "appboy"], ...uuid), "https://www.braze.com/docs/api/basics/#rest-api-key"),
  ],
};
