import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.veeqo.com/authentication/";
const near = ["veeqo"];

export const veeqo: Provider = {
  id: "veeqo",
  name: "Veeqo",
  hosts: ["veeqo.com"],
  page: "https://app.veeqo.com/settings",
  kinds: [
    secret("veeqo-api-key", "Veeqo API key", "read and change orders and stock", named(near, "Vqt/", chars(classes.hex, 32)), docs),
    secret("veeqo-api-key-older", "Veeqo API key (older)", "read and change orders and stock", named(near, chars(classes.hex, 32)), docs),
  ],
};
