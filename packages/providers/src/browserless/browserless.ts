import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.browserless.io/baas/start";
const near = ["browserless"];

export const browserless: Provider = {
  id: "browserless",
  name: "Browserless",
  hosts: ["browserless.io"],
  page: "https://account.browserless.io",
  kinds: [
    secret("browserless-api-token", "Browserless API token", "run browsers at your cost", named(near, ...uuid), docs),
    secret("browserless-api-token-long", "Browserless API token (new form)", "run browsers at your cost", named(near, chars(classes.base64Url, 46, 55)), docs),
  ],
};
