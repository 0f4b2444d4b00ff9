import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.xweather.com/docs/weather-api/getting-started/authentication";
const near = ["aeris_weather", "aeris", "xweather"];

export const aerisweather: Provider = {
  id: "aerisweather",
  name: "AerisWeather",
  hosts: ["aerisapi.com", "xweather.com"],
  page: "https://account.aerisweather.com/account/apps",
  kinds: [
    secret("aerisweather-client-secret", "AerisWeather client secret", "use up your quota", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("aerisweather-client-id", "AerisWeather client ID", "tells the account; with its secret, use up your quota", named(near, chars(classes.alphanumeric, 21)), docs),
  ],
};
