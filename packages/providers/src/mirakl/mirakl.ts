import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mirakl: Provider = {
  id: "mirakl",
  name: "Mirakl",
  hosts: ["mirakl.com", "mirakl.net"],
  page: null,
  kinds: [
    secret("mirakl-api-key", "Mirakl API key", "read and change a shop's offers and orders", named(["mirakl"], ...uuid), "https://developer.mirakl.com/"),
  ],
};
