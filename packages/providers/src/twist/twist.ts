import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.twist.com/v3/#authentication";
const near = ["twist"];

export const twist: Provider = {
  id: "twist",
  name: "Twist",
  hosts: ["twist.com"],
  page: "https://twist.com/app_console",
  kinds: [
    secret("twist-access-token", "Twist access token", "read and write as you", named(near, "oauth2:", chars(classes.hex, 40)), docs),
    secret("twist-client-secret", "Twist client secret or test token", "act as your application", named(near, chars(classes.hex, 40)), docs),
  ],
};
