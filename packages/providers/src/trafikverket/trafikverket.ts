import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trafikverket: Provider = {
  id: "trafikverket",
  name: "Trafikverket",
  hosts: ["trafikverket.se"],
  page: "https://data.trafikverket.se",
  kinds: [
    secret("trafikverket-api-key", "Trafikverket API key", "read traffic within your quota", named(["trafikverket"], chars(classes.hex, 32)), "https://data.trafikverket.se/documentation"),
  ],
};
