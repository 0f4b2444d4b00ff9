import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.alchemy.com/docs/create-an-api-key";

export const alchemy: Provider = {
  id: "alchemy",
  name: "Alchemy",
  hosts: ["alchemy.com", "alchemyapi.io"],
  page: "https://dashboard.alchemy.com/apps",
  kinds: [
    secret("alchemy-api-key", "Alchemy API key", "use up your compute units", named(["alchemy", "alchemyapi", "g.alchemy.com"], chars(classes.base64Url, 32)), docs),
    secret("alchemy-api-key-prefixed", "Alchemy API key (new form)", "use up your compute units", prefixed("alcht_", classes.alphanumeric, 30), docs),
    secret("alchemy-auth-token", "Alchemy Notify auth token", "change your webhooks", prefixed("alch_", classes.base64Url, 24, 80), docs),
  ],
};
