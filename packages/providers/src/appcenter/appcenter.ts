import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://learn.microsoft.com/en-us/appcenter/api-docs/";
const near = ["app_center"];

export const appcenter: Provider = {
  id: "appcenter",
  name: "App Center",
  hosts: ["appcenter.ms"],
  page: "https://appcenter.ms/settings/apitokens",
  kinds: [
    secret("appcenter-token", "App Center API token", "build and release your apps", named(near, chars(classes.hex, 40)), docs),
    secret("appcenter-secret", "App Center app secret", "tells the app to which reports go", named(near, ...uuid), docs, { nature: "publishable" }),
  ],
};
