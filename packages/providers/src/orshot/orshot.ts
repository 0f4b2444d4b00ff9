import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://orshot.com/docs/api-reference";

export const orshot: Provider = {
  id: "orshot",
  name: "Orshot",
  hosts: ["orshot.com"],
  page: "https://orshot.com",
  kinds: [
    secret("orshot-api-key", "Orshot API key", "make pictures at your cost", prefixed("os-", classes.lowerAlphanumeric, 16), docs),
    secret("orshot-api-key-other", "Orshot API key (other form)", "make pictures at your cost", named(["orshot"], "os-", chars(classes.alphanumeric, 12, 40)), docs),
  ],
};
