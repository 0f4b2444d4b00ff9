import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-reference.shutterstock.com/#authentication";
const near = ["shutterstock"];

export const shutterstock: Provider = {
  id: "shutterstock",
  name: "Shutterstock",
  hosts: ["shutterstock.com"],
  page: "https://www.shutterstock.com/account/developers/apps",
  kinds: [
    secret("shutterstock-access-token", "Shutterstock access token", "license pictures at your cost", named(near, "v2/", chars(classes.base64Url, 100, 380)), docs),
    secret("shutterstock-consumer-key", "Shutterstock consumer key", "use your quota", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
