import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pylon: Provider = {
  id: "pylon",
  name: "Pylon",
  hosts: ["usepylon.com"],
  page: "https://app.usepylon.com/settings/api-tokens",
  kinds: [
    secret("pylon-api-token", "Pylon API token", "read and answer your customers", prefixed("pylon_api_", classes.alphanumeric, 40, 80), "https://docs.usepylon.com/pylon-docs/developer/api/authentication"),
  ],
};
