import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pirateweather: Provider = {
  id: "pirateweather",
  name: "Pirate Weather",
  hosts: ["pirateweather.net"],
  page: "https://pirate-weather.apiable.io",
  kinds: [
    secret("pirateweather-api-key", "Pirate Weather API key", "use your quota", named(["pirate_weather"], chars(classes.alphanumeric, 40)), "https://docs.pirateweather.net/en/latest/API/"),
  ],
};
