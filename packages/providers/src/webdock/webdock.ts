import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webdock: Provider = {
  id: "webdock",
  name: "Webdock",
  hosts: ["webdock.io"],
  page: "https://app.webdock.io",
  kinds: [
    secret("webdock-api-key", "Webdock API key", "make and delete servers", named(["webdock"], chars(classes.hex, 64, 128)), "https://webdock.io/en/docs/webdock-api"),
  ],
};
