import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const strava: Provider = {
  id: "strava",
  name: "Strava",
  hosts: ["strava.com"],
  page: "https://www.strava.com/settings/api",
  kinds: [
    secret("strava-token", "Strava access token or client secret", "read your activities and where you run", named(["strava"], chars(classes.hex, 40)), "https://developers.strava.com/docs/authentication/"),
  ],
};
