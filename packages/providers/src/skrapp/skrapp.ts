import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const skrapp: Provider = {
  id: "skrapp",
  name: "Skrapp",
  hosts: ["skrapp.io"],
  page: "https://app.skrapp.io",
  kinds: [
    secret("skrapp-api-key", "Skrapp API key", "use your credits", named(["skrapp"], chars(classes.alphanumeric, 32, 48)), "https://skrapp.io/api"),
  ],
};
