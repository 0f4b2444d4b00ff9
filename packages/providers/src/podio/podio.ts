import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.podio.com/authentication";
const near = ["podio"];

export const podio: Provider = {
  id: "podio",
  name: "Podio",
  hosts: ["podio.com"],
  page: "https://podio.com/settings/api",
  kinds: [
    secret("podio-client-secret", "Podio client secret", "act as your application", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("podio-app-token", "Podio app token", "read and change the items of one app", named(near, chars(classes.hex, 32)), docs),
  ],
};
