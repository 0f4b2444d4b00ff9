import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const close: Provider = {
  id: "close",
  name: "Close",
  hosts: ["close.com"],
  page: "https://app.close.com/settings/developer/api-keys/",
  kinds: [
    secret("close-api-key", "Close API key", "read and change leads as you", parts("api_", chars(classes.alphanumeric, 22), ".", chars(classes.alphanumeric, 22)), "https://developer.close.com/topics/authentication/"),
  ],
};
