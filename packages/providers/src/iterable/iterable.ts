import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys";

export const iterable: Provider = {
  id: "iterable",
  name: "Iterable",
  hosts: ["iterable.com"],
  page: "https://app.iterable.com/settings/apiKeys",
  kinds: [
    secret("iterable-api-key", "Iterable API key", "read your users and send to them", named(["iterable_api", "iterable_key", "iterable_token", "iterable"], chars(classes.hex, 32)), docs),
    secret("iterable-jwt-secret", "Iterable JWT secret", "sign in as any of your users", named(["iterable_jwt", "iterable_secret"], chars(classes.hex, 128)), docs),
  ],
};
