import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.criteo.com/marketing-solutions/docs/authorization";
const near = ["criteo"];

export const criteo: Provider = {
  id: "criteo",
  name: "Criteo",
  hosts: ["criteo.com"],
  page: "https://partners.criteo.com",
  kinds: [
    secret("criteo-client-secret", "Criteo client secret", "read and change campaigns", named(near, chars(classes.base64, 43), "="), docs),
    secret("criteo-client-id", "Criteo client ID", "tells the application; with its secret, change campaigns", named(near, chars(classes.hex, 32)), docs),
  ],
};
