import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.kaggle.com/docs/api";

export const kaggle: Provider = {
  id: "kaggle",
  name: "Kaggle",
  hosts: ["kaggle.com"],
  page: "https://www.kaggle.com/settings/api",
  kinds: [
    secret("kaggle-api-token", "Kaggle API token", "read, write and submit as you", prefixed("KGAT_", classes.hex, 32), docs),
    secret("kaggle-api-key", "Kaggle API key (kaggle.json)", "read, write and submit as you", named(["kaggle", "kaggle_key", "kaggle_api"], chars(classes.hex, 32)), docs),
  ],
};
