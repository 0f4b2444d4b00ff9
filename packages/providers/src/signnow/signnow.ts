import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const signnow: Provider = {
  id: "signnow",
  name: "SignNow",
  hosts: ["signnow.com"],
  page: "https://app.signnow.com/webapp/api-dashboard",
  kinds: [
    secret("signnow-token", "SignNow access token or application credential", "send and read documents for signature", named(["sign_now"], chars(classes.hex, 64)), "https://docs.signnow.com/docs/signnow/welcome"),
  ],
};
