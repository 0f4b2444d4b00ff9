import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.vimeo.com/api/authentication";
const near = ["vimeo"];

export const vimeo: Provider = {
  id: "vimeo",
  name: "Vimeo",
  hosts: ["vimeo.com"],
  page: "https://developer.vimeo.com/apps",
  kinds: [
    secret("vimeo-access-token", "Vimeo access token", "read and change videos as you", named(near, chars(classes.hex, 32)), docs),
    secret("vimeo-client-secret", "Vimeo client secret", "act as your application", named(near, chars(classes.base64, 128)), docs),
    secret("vimeo-client-id", "Vimeo client ID", "tells the application; with its secret, act as it", named(near, chars(classes.hex, 40)), docs),
  ],
};
