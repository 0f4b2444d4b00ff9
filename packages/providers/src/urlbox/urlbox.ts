import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://urlbox.com/docs/api";

export const urlbox: Provider = {
  id: "urlbox",
  name: "Urlbox",
  hosts: ["urlbox.com", "urlbox.io"],
  page: "https://urlbox.com/dashboard",
  kinds: [
    secret("urlbox-api-secret", "Urlbox secret key", "make screenshots at your cost", named(["urlbox"], chars(classes.hex, 32)), docs),
    secret("urlbox-api-key", "Urlbox API key", "makes screenshots, with a signature where the account asks for one", named(["urlbox_api", "urlbox_key"], chars(classes.alphanumeric, 16)), docs),
  ],
};
