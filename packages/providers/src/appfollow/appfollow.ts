import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.api.appfollow.io/";
const near = ["app_follow"];

export const appfollow: Provider = {
  id: "appfollow",
  name: "AppFollow",
  hosts: ["appfollow.io"],
  page: "https://watch.appfollow.io/settings/general/apikey",
  kinds: [
    secret("appfollow-api-token", "AppFollow API secret", "read reviews and answer them", named(near, chars(classes.alphanumeric, 20)), docs),
    secret("appfollow-api-token-jwt", "AppFollow API token (new form)", "read reviews and answer them", named(near, "eyJ", chars(classes.base64Url, 17, 80), ".", "eyJ", chars(classes.base64Url, 20, 200), ".", chars(classes.base64Url, 43)), docs),
  ],
};
