import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api.appcues.com/v2/docs";
const near = ["appcues"];

export const appcues: Provider = {
  id: "appcues",
  name: "Appcues",
  hosts: ["appcues.com"],
  page: "https://studio.appcues.com/settings/keys",
  kinds: [
    secret("appcues-api-key", "Appcues API key", "read your flows", named(near, ...uuid), docs),
    secret("appcues-api-secret", "Appcues API secret", "change your flows and users", named(near, chars(classes.hex, 32)), docs),
  ],
};
