import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const outline: Provider = {
  id: "outline",
  name: "Outline",
  hosts: ["getoutline.com"],
  page: "https://app.getoutline.com/settings/api-and-apps",
  kinds: [
    secret("outline-api-key", "Outline API key", "read and change your documents", prefixed("ol_api_", classes.alphanumeric, 38), "https://www.getoutline.com/developers#section/Authentication"),
    secret("outline-secret-key", "Outline server secret key", "read what its server keeps encrypted", named(["outline_secret", "utils_secret", "secret_key_outline"], chars(classes.hex, 64)), "https://docs.getoutline.com/s/hosting/doc/configuration"),
  ],
};
