import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const worldweatheronline: Provider = {
  id: "worldweatheronline",
  name: "World Weather Online",
  hosts: ["worldweatheronline.com"],
  page: "https://www.worldweatheronline.com/weather-api/my/",
  kinds: [
    secret("worldweatheronline-api-key", "World Weather Online API key", "read the weather within your quota", named(["worldweatheronline", "world_weather", "wwo_api", "wwo_key", "world weather online"], chars(classes.hex, 31)), "https://www.worldweatheronline.com/weather-api/api/docs/"),
  ],
};
