import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.contentstack.com/docs/developers/create-tokens/about-delivery-tokens";

export const contentstack: Provider = {
  id: "contentstack",
  name: "Contentstack",
  hosts: ["contentstack.io", "contentstack.com"],
  page: "https://app.contentstack.com",
  kinds: [
    secret("contentstack-management-token", "Contentstack management token", "read and change content of a stack", prefixed("cs", classes.hex, 36), docs),
    secret("contentstack-delivery-token", "Contentstack delivery token", "read published content", prefixed("cs", classes.hex, 34), docs),
    secret("contentstack-api-key", "Contentstack stack API key", "names the stack", prefixed("blt", classes.hex, 16), docs),
  ],
};
