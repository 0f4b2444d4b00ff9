import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const paperspace: Provider = {
  id: "paperspace",
  name: "Paperspace",
  hosts: ["paperspace.com", "paperspace.io"],
  page: "https://console.paperspace.com/settings/apikeys",
  kinds: [
    secret("paperspace-api-key", "Paperspace API key", "start machines at your cost, and delete them", named(["paperspace"], chars(classes.hex, 30)), "https://docs.digitalocean.com/reference/paperspace/pspace/api-reference/"),
  ],
};
