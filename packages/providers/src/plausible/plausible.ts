import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const plausible: Provider = {
  id: "plausible",
  name: "Plausible",
  hosts: ["plausible.io"],
  page: "https://plausible.io/settings/api-keys",
  kinds: [
    secret("plausible-api-key", "Plausible API key", "read the statistics of your sites", named(["plausible"], chars(classes.base64Url, 64)), "https://plausible.io/docs/stats-api"),
  ],
};
