import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.vuforia.com/library/web-api/vuforia-web-api-authentication";
const near = ["vuforia"];

export const vuforia: Provider = {
  id: "vuforia",
  name: "Vuforia",
  hosts: ["vuforia.com"],
  page: "https://developer.vuforia.com/develop/licenses",
  kinds: [
    secret("vuforia-server-key", "Vuforia server access or secret key", "change the pictures that are recognised", named(near, chars(classes.hex, 40)), docs),
    secret("vuforia-license-key", "Vuforia licence key", "use your licence up", named(near, chars(classes.base64, 300, 400)), docs),
  ],
};
