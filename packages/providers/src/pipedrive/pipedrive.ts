import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["pipedrive", "pipe_drive", "pipe-drive"];

export const pipedrive: Provider = {
  id: "pipedrive",
  name: "Pipedrive",
  hosts: ["pipedrive.com"],
  page: "https://app.pipedrive.com/settings/api",
  kinds: [
    secret("pipedrive-api-token", "Pipedrive API token", "read and change your deals and contacts", named(near, chars(classes.hex, 40)), "https://pipedrive.readme.io/docs/core-api-concepts-authentication"),
    secret("pipedrive-access-token", "Pipedrive access token", "read and change deals for an hour", named(near, chars(classes.digits, 6, 9), ":", chars(classes.digits, 6, 9), ":", chars(classes.hex, 40)), "https://pipedrive.readme.io/docs/marketplace-oauth-authorization"),
  ],
};
