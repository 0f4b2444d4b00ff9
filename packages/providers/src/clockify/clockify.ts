import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.clockify.me/#section/Authentication";
const near = ["clockify"];

export const clockify: Provider = {
  id: "clockify",
  name: "Clockify",
  hosts: ["clockify.me"],
  page: "https://app.clockify.me/user/preferences#advanced",
  kinds: [
    secret("clockify-api-key", "Clockify API key", "read and change time entries as you", named(near, chars(classes.base64, 48)), docs),
    secret("clockify-webhook-token", "Clockify webhook signing token", "forge events that your server believes", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
