import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openweather: Provider = {
  id: "openweather",
  name: "OpenWeather",
  hosts: ["openweathermap.org"],
  page: "https://home.openweathermap.org/api_keys",
  kinds: [
    secret("openweather-api-key", "OpenWeather API key", "read the weather within your quota", named(["openweather_map", "openweather_map_appid", "openweather_appid", "open_weather", "owm_api", "owm_key", "owm_appid", "owm", "openweatherapi"], chars(classes.hex, 32)), "https://openweathermap.org/appid"),
  ],
};
