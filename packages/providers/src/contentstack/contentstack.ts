import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.contentstack.com/docs/developers/create-tokens/about-delivery-tokens";
const near = ["contentstack", "content_stack"];

export const contentstack: Provider = {
  id: "contentstack",
  name: "Contentstack",
  hosts: ["contentstack.io", "contentstack.com"],
  page: "https://app.contentstack.com",
  kinds: [
    secret("contentstack-management-token", "Contentstack management token", "read and change content of a stack", named(near, "cs", chars(classes.hex, 36)), docs),
    secret("contentstack-delivery-token", "Contentstack delivery token", "read published content", named(near, "cs", chars(classes.hex, 34)), docs),
    secret("contentstack-api-key", "Contentstack stack API key", "names the stack", prefixed("blt", classes.hex, 16), docs),
  ],
};
