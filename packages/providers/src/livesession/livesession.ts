import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const livesession: Provider = {
  id: "livesession",
  name: "LiveSession",
  hosts: ["livesession.io"],
  page: "https://app.livesession.io",
  kinds: [
    secret("livesession-access-token", "LiveSession access token", "read what visitors did on your site", named(["livesession"], chars(classes.hex, 32, 64)), "https://developers.livesession.io/rest-api/reference/authentication"),
  ],
};
