import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cometml: Provider = {
  id: "cometml",
  name: "Comet",
  hosts: ["comet.com", "comet.ml"],
  page: "https://www.comet.com/api/my/settings",
  kinds: [
    secret("cometml-api-key", "Comet API key", "read and write experiments as you", named(["comet_api", "comet_ml", "comet.com", "opik_api", "comet"], chars(classes.alphanumeric, 25)), "https://www.comet.com/docs/v2/guides/tracking-ml-training/configuring-comet/"),
  ],
};
