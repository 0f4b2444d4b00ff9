import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.weather.com/docs/getting-started";
const near = ["wunderground", "weather_company", "twc_api", "weather_com", "weather.com", "wu_api", "the weather company"];

export const weathercompany: Provider = {
  id: "weathercompany",
  name: "The Weather Company",
  hosts: ["weather.com", "wunderground.com"],
  page: "https://www.wunderground.com/member/api-keys",
  kinds: [
    secret("weathercompany-api-key", "The Weather Company API key", "read the weather within your quota", named(near, chars(classes.hex, 32)), docs),
    secret("weathercompany-api-key-older", "The Weather Company API key (older)", "read the weather within your quota", named(near, chars(classes.hex, 16)), docs),
  ],
};
