import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.accuweather.com/authentication";

export const accuweather: Provider = {
  id: "accuweather",
  name: "AccuWeather",
  hosts: ["accuweather.com"],
  page: "https://developer.accuweather.com/user/me/apps",
  kinds: [
    secret("accuweather-api-key", "AccuWeather API key", "use up your quota", named(["accuweather", "accu_weather", "accu-weather"], chars(classes.alphanumeric, 32)), docs),
    secret("accuweather-api-key-prefixed", "AccuWeather API key", "use up your quota", parts("zpka_", chars(classes.hex, 32), "_", chars(classes.hex, 8)), docs),
  ],
};
