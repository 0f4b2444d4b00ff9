import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.blackfire.io/configuration-options";
const near = ["blackfire", "blackfire_server", "blackfire_client"];

export const blackfire: Provider = {
  id: "blackfire",
  name: "Blackfire",
  hosts: ["blackfire.io"],
  page: "https://blackfire.io/my/settings/credentials",
  kinds: [
    secret("blackfire-token", "Blackfire token", "send and read profiles", named(near, chars(classes.hex, 64)), docs),
    secret("blackfire-id", "Blackfire ID", "tells the server; with its token, send profiles", named(near, ...uuid), docs),
  ],
};
