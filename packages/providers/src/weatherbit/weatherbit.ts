import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weatherbit: Provider = {
  id: "weatherbit",
  name: "Weatherbit",
  hosts: ["weatherbit.io"],
  page: "https://www.weatherbit.io/account/dashboard",
  kinds: [
    secret("weatherbit-api-key", "Weatherbit API key", "read the weather within your quota", named(["weather_bit"], chars(classes.hex, 32)), "https://www.weatherbit.io/api"),
  ],
};
