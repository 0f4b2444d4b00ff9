import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const travis: Provider = {
  id: "travis",
  name: "Travis CI",
  hosts: ["travis-ci.com", "travis-ci.org"],
  page: "https://app.travis-ci.com/account/preferences",
  kinds: [
    secret("travis-api-token", "Travis CI API token", "run builds and read their settings as you", named(["travis_token", "travis_api", "travis_ci", "travis"], chars(classes.base64Url, 22)), "https://docs.travis-ci.com/user/triggering-builds/"),
  ],
};
