import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key";

export const roboflow: Provider = {
  id: "roboflow",
  name: "Roboflow",
  hosts: ["roboflow.com"],
  page: "https://app.roboflow.com/settings/api",
  kinds: [
    secret("roboflow-api-key", "Roboflow private API key", "read your pictures, and train models at your cost", named(["roboflow"], chars(classes.alphanumeric, 20)), docs),
    secret("roboflow-publishable-key", "Roboflow publishable key", "run a model in a page", prefixed("rf_", classes.alphanumeric, 28), docs, { nature: "publishable" }),
  ],
};
