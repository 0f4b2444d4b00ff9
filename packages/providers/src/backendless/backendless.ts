import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const backendless: Provider = {
  id: "backendless",
  name: "Backendless",
  hosts: ["backendless.com"],
  page: "https://develop.backendless.com",
  kinds: [
    secret("backendless-api-key", "Backendless API key", "read and change the app's data", named(["backendless"], chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), "https://backendless.com/docs/rest/"),
  ],
};
