import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const refiner: Provider = {
  id: "refiner",
  name: "Refiner",
  hosts: ["refiner.io"],
  page: "https://app.refiner.io/integrations/api",
  kinds: [
    secret("refiner-api-key", "Refiner API key", "read users and their answers", named(["refiner_api", "refiner_key", "refiner.io", "refinerio", "refiner"], ...uuid), "https://refiner.io/docs/api/"),
  ],
};
