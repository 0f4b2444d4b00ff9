import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flightstats: Provider = {
  id: "flightstats",
  name: "FlightStats",
  hosts: ["flightstats.com"],
  page: null,
  kinds: [
    secret("flightstats-app-key", "FlightStats application key", "query flights at your cost", named(["flight_stats"], chars(classes.lowerAlphanumeric, 32)), "https://developer.flightstats.com/getting-started"),
  ],
};
