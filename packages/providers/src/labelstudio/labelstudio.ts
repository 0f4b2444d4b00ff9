import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const labelstudio: Provider = {
  id: "labelstudio",
  name: "Label Studio",
  hosts: ["labelstud.io", "humansignal.com"],
  page: null,
  kinds: [
    secret("labelstudio-legacy-token", "Label Studio legacy token", "read and change your labelled data", named(["label_studio", "humansignal", "ls_token"], chars(classes.hex, 40)), "https://labelstud.io/guide/access_tokens"),
  ],
};
