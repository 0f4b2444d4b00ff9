import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const accuweather: Provider = {
  id: "accuweather",
  name: "AccuWeather",
  hosts: ["accuweather.com"],
  page: "https://developer.accuweather.com/user/me/apps",
  kinds: [
    secret("accuweather-api-key", "AccuWeather API key", "use up your quota", named(["accu_weather"], chars(classes.alphanumeric, 32)), "https://developer.accuweather.com/authentication"),
  ],
};
