import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.val.town/api/authentication/";

export const valtown: Provider = {
  id: "valtown",
  name: "Val Town",
  hosts: ["val.town"],
  page: "https://www.val.town/settings/api",
  kinds: [
    secret("valtown-api-token", "Val Town API token", "run and change your vals", prefixed("vtwn_", classes.alphanumeric, 24, 60), docs),
    secret("valtown-api-token-older", "Val Town API token (older)", "run and change your vals", named(["val_town"], chars(classes.hex, 32)), docs),
  ],
};
