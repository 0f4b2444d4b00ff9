import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pipedream: Provider = {
  id: "pipedream",
  name: "Pipedream",
  hosts: ["pipedream.com"],
  page: "https://pipedream.com/settings/user",
  kinds: [
    secret("pipedream-webhook", "Pipedream webhook", "start a workflow", parts("https://eo", chars(classes.lowerAlphanumeric, 10, 24), ".m.pipedream.net"), "https://pipedream.com/docs/workflows/building-workflows/triggers"),
    secret("pipedream-api-key", "Pipedream API key", "change your workflows, and use the accounts connected to them", named(["pipedream"], chars(classes.hex, 32)), "https://pipedream.com/docs/rest-api/auth"),
  ],
};
