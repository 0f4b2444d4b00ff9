import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudbet: Provider = {
  id: "cloudbet",
  name: "Cloudbet",
  hosts: ["cloudbet.com"],
  page: "https://www.cloudbet.com/en/player/api",
  kinds: [
    secret("cloudbet-api-key", "Cloudbet API key", "bet as you", named(["cloudbet"], "eyJ", chars(classes.base64Url, 17, 120), ".", "eyJ", chars(classes.base64Url, 60, 400), ".", chars(classes.base64Url, 340, 700)), "https://www.cloudbet.com/api/"),
  ],
};
