import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flightlabs: Provider = {
  id: "flightlabs",
  name: "FlightLabs",
  hosts: ["goflightlabs.com"],
  page: null,
  kinds: [
    secret("flightlabs-access-key", "FlightLabs access key", "use up your quota", named(["flight_labs", "goflightlabs"], chars(classes.base64Url, 100, 380)), "https://www.goflightlabs.com/documentation"),
  ],
};
