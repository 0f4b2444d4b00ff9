import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.getvero.com/track-api-reference/";
const near = ["getvero", "vero_auth", "vero_api", "vero_token", "vero"];

export const vero: Provider = {
  id: "vero",
  name: "Vero",
  hosts: ["getvero.com"],
  page: "https://app.getvero.com",
  kinds: [
    secret("vero-auth-token", "Vero tracking auth token", "write users and send them mail", named(near, chars(classes.base64, 62, 90), "="), docs),
    secret("vero-auth-token-padded", "Vero tracking auth token", "write users and send them mail", named(near, chars(classes.base64, 62, 90), "=="), docs),
  ],
};
