import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openmeteo: Provider = {
  id: "openmeteo",
  name: "Open-Meteo",
  hosts: ["open-meteo.com"],
  page: "https://open-meteo.com/en/pricing",
  kinds: [
    secret("openmeteo-api-key", "Open-Meteo API key", "read the weather at your cost", named(["open_meteo"], chars(classes.alphanumeric, 16, 40)), "https://open-meteo.com/en/docs"),
  ],
};
