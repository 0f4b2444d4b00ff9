import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://transloadit.com/docs/api/authentication/";
const near = ["transloadit"];

export const transloadit: Provider = {
  id: "transloadit",
  name: "Transloadit",
  hosts: ["transloadit.com"],
  page: "https://transloadit.com/c/template-credentials",
  kinds: [
    secret("transloadit-auth-key", "Transloadit auth key", "start conversions that need no signature", named(near, chars(classes.hex, 32)), docs),
    secret("transloadit-auth-secret", "Transloadit auth secret", "sign conversions at your cost", named(near, chars(classes.hex, 40)), docs),
  ],
};
