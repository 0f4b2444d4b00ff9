import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appsynergy: Provider = {
  id: "appsynergy",
  name: "AppSynergy",
  hosts: ["appsynergy.com"],
  page: null,
  kinds: [
    secret("appsynergy-api-key", "AppSynergy API key", "read and change your database", named(["appsynergy"], chars(classes.lowerAlphanumeric, 64)), "https://www.appsynergy.com/docs/"),
  ],
};
