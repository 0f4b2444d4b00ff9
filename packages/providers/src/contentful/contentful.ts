import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.contentful.com/developers/docs/references/authentication/";
const near = ["contentful"];

export const contentful: Provider = {
  id: "contentful",
  name: "Contentful",
  hosts: ["contentful.com", "ctfassets.net"],
  page: "https://app.contentful.com/account/profile/cma_tokens",
  kinds: [
    secret("contentful-personal-token", "Contentful personal access token", "read and change content as you", prefixed("CFPAT-", classes.base64Url, 43), docs),
    secret("contentful-delivery-token", "Contentful delivery or preview token", "read content of a space", named(near, chars(classes.base64Url, 43)), docs),
    secret("contentful-delivery-token-old", "Contentful delivery token (old form)", "read content of a space", named(near, chars(classes.hex, 64)), docs),
  ],
};
