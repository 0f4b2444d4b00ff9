import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const frontapp: Provider = {
  id: "frontapp",
  name: "Front",
  hosts: ["frontapp.com", "front.com"],
  page: null,
  kinds: [
    secret("frontapp-api-token", "Front API token", "read and answer mail", named(["front_app", "front_api", "front_token"], chars(classes.base64Url, 36), ".", chars(classes.base64Url, 60, 300), ".", chars(classes.base64Url, 43)), "https://dev.frontapp.com/docs/authentication"),
  ],
};
