import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://arize.com/docs/ax/security-and-settings/api-keys";

export const arize: Provider = {
  id: "arize",
  name: "Arize",
  hosts: ["arize.com"],
  page: "https://app.arize.com",
  kinds: [
    secret("arize-api-key", "Arize API key", "send and read traces", parts("ak-", ...uuid, "-", chars(classes.base64Url, 32)), docs),
    secret("arize-api-key-old", "Arize API key (old form)", "send traces", named(["arize", "arize_api"], chars(classes.hex, 32, 40)), docs),
  ],
};
