import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenvia: Provider = {
  id: "zenvia",
  name: "Zenvia",
  hosts: ["zenvia.com"],
  page: "https://app.zenvia.com/home/api",
  kinds: [
    secret("zenvia-api-token", "Zenvia API token", "send messages at your cost", named(["zenvia"], chars(classes.base64Url, 36, 72)), "https://zenvia.github.io/zenvia-openapi-spec/v2/#section/Authentication"),
  ],
};
