import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const phantombuster: Provider = {
  id: "phantombuster",
  name: "PhantomBuster",
  hosts: ["phantombuster.com"],
  page: "https://phantombuster.com/workspace-settings",
  kinds: [
    secret("phantombuster-api-key", "PhantomBuster API key", "run your phantoms with the accounts you gave them", named(["phantom_buster"], chars(classes.base64Url, 39, 64)), "https://hub.phantombuster.com/docs/api"),
  ],
};
