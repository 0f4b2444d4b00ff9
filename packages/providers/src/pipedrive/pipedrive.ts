import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pipedrive: Provider = {
  id: "pipedrive",
  name: "Pipedrive",
  hosts: ["pipedrive.com"],
  page: "https://app.pipedrive.com/settings/api",
  kinds: [
    secret("pipedrive-api-token", "Pipedrive API token", "read and change your deals and contacts", named(["pipe_drive"], chars(classes.hex, 40)), "https://pipedrive.readme.io/docs/core-api-concepts-authentication"),
  ],
};
