import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pipedream: Provider = {
  id: "pipedream",
  name: "Pipedream",
  hosts: ["pipedream.com"],
  page: "https://pipedream.com/settings/user",
  kinds: [
    secret("pipedream-api-key", "Pipedream API key", "change your workflows, and use the accounts connected to them", named(["pipedream"], chars(classes.hex, 32)), "https://pipedream.com/docs/rest-api/auth"),
  ],
};
