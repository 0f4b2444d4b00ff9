import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weatherapi: Provider = {
  id: "weatherapi",
  name: "WeatherAPI",
  hosts: ["weatherapi.com"],
  page: "https://www.weatherapi.com/my/",
  kinds: [
    secret("weatherapi-api-key", "WeatherAPI API key", "read the weather within your quota", named(["weather_api"], chars(classes.hex, 31)), "https://www.weatherapi.com/docs/"),
  ],
};
