import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const knapsackpro: Provider = {
  id: "knapsackpro",
  name: "Knapsack Pro",
  hosts: ["knapsackpro.com"],
  page: "https://knapsackpro.com/dashboard",
  kinds: [
    secret("knapsackpro-token", "Knapsack Pro token", "read and write the timing of a test suite", named(["knapsack", "knapsack_pro"], chars(classes.hex, 32)), "https://docs.knapsackpro.com/api/"),
  ],
};
