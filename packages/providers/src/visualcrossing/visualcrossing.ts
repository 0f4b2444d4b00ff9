import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const visualcrossing: Provider = {
  id: "visualcrossing",
  name: "Visual Crossing",
  hosts: ["visualcrossing.com"],
  page: "https://www.visualcrossing.com/account",
  kinds: [
    secret("visualcrossing-api-key", "Visual Crossing key", "read the weather at your cost", named(["visual_crossing"], chars(classes.upperAlphanumeric, 25)), "https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/"),
  ],
};
