import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.imagga.com/#authentication";

export const imagga: Provider = {
  id: "imagga",
  name: "Imagga",
  hosts: ["imagga.com"],
  page: "https://imagga.com/profile/dashboard",
  kinds: [
    secret("imagga-api-key", "Imagga API key", "half of what is needed to tag pictures at your cost", prefixed("acc_", classes.hex, 15), docs),
    secret("imagga-api-secret", "Imagga API secret", "tag pictures at your cost, with its key", named(["imagga"], chars(classes.hex, 32)), docs),
  ],
};
