import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenodo: Provider = {
  id: "zenodo",
  name: "Zenodo",
  hosts: ["zenodo.org"],
  page: "https://zenodo.org/account/settings/applications/",
  kinds: [
    secret("zenodo-access-token", "Zenodo access token", "publish records as you", named(["zenodo"], chars(classes.alphanumeric, 60)), "https://developers.zenodo.org/#authentication"),
  ],
};
