import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webpurify: Provider = {
  id: "webpurify",
  name: "WebPurify",
  hosts: ["webpurify.com"],
  page: "https://www.webpurify.com",
  kinds: [
    secret("webpurify-api-key", "WebPurify API key", "moderate contents at your cost", named(["webpurify"], chars(classes.hex, 32)), "https://www.webpurify.com/documentation/"),
  ],
};
