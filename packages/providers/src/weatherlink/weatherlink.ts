import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weatherlink: Provider = {
  id: "weatherlink",
  name: "WeatherLink",
  hosts: ["weatherlink.com"],
  page: "https://www.weatherlink.com/account",
  kinds: [
    secret("weatherlink-api-key", "WeatherLink API key or secret", "read your stations", named(["weather_link"], chars(classes.lowerAlphanumeric, 32)), "https://weatherlink.github.io/v2-api/authentication"),
  ],
};
