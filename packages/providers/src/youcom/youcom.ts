import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.you.com/quickstart";
const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: classes.base64Url.drawn };

export const youcom: Provider = {
  id: "youcom",
  name: "You.com",
  hosts: ["you.com", "ydc-index.io"],
  page: "https://you.com/platform/api-keys",
  kinds: [
    secret("youcom-api-key", "You.com API key", "search at your cost", prefixed("ydc-sk-", tokenCharacters, 24, 90), docs),
    secret("youcom-api-key-older", "You.com API key (older)", "search at your cost", named(["you_com", "you.com", "ydc_api", "ydc_"], ...uuid, "<__>", chars(classes.alphanumeric, 40, 60)), docs),
  ],
};
