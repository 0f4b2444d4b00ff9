import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trackjs: Provider = {
  id: "trackjs",
  name: "TrackJS",
  hosts: ["trackjs.com"],
  page: "https://my.trackjs.com",
  kinds: [
    secret("trackjs-api-key", "TrackJS API key", "read errors of your pages", named(["track_js"], chars(classes.hex, 32)), "https://docs.trackjs.com/data-api/authentication/"),
  ],
};
