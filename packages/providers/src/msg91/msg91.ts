import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.msg91.com/overview";
const near = ["msg_91", "msg91_auth"];

export const msg91: Provider = {
  id: "msg91",
  name: "MSG91",
  hosts: ["msg91.com"],
  page: "https://control.msg91.com/app/settings/authkey",
  kinds: [
    secret("msg91-auth-key", "MSG91 auth key", "send messages at your cost", named(near, chars(classes.digits, 5, 6), "A", chars(classes.alphanumeric, 16, 22)), docs),
    secret("msg91-auth-key-newer", "MSG91 auth key (other form)", "send messages at your cost", named(near, chars(classes.alphanumeric, 22, 32)), docs),
  ],
};
