import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flightapi: Provider = {
  id: "flightapi",
  name: "FlightAPI",
  hosts: ["flightapi.io"],
  page: null,
  kinds: [
    secret("flightapi-api-key", "FlightAPI API key", "use up your quota", named(["flight_api"], chars(classes.hex, 24)), "https://docs.flightapi.io"),
  ],
};
