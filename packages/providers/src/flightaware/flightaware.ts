import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flightaware: Provider = {
  id: "flightaware",
  name: "FlightAware",
  hosts: ["flightaware.com"],
  page: null,
  kinds: [
    secret("flightaware-api-key", "FlightAware AeroAPI key", "query flights at your cost", named(["flight_aware", "flightxml", "aeroapi"], chars(classes.alphanumeric, 32)), "https://www.flightaware.com/aeroapi/portal/documentation"),
  ],
};
