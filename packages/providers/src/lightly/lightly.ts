import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lightly: Provider = {
  id: "lightly",
  name: "Lightly",
  hosts: ["lightly.ai"],
  page: "https://app.lightly.ai/preferences",
  kinds: [
    secret("lightly-token", "Lightly token", "read and change your data sets", named(["lightly_token", "lightly_api", "lightly.ai", "lightly"], chars(classes.hex, 48)), "https://docs.lightly.ai/docs/authentication"),
  ],
};
