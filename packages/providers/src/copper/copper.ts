import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const copper: Provider = {
  id: "copper",
  name: "Copper",
  hosts: ["copper.com", "prosperworks.com"],
  page: "https://app.copper.com",
  kinds: [
    secret("copper-api-key", "Copper API key", "read and change contacts as you", named(["copper_api", "copper_token", "copper_crm", "prosperworks", "x-pw-accesstoken", "copper"], chars(classes.lowerAlphanumeric, 32)), "https://developer.copper.com/introduction/authentication.html"),
  ],
};
