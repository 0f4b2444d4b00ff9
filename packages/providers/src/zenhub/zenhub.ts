import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.zenhub.com/graphql-api-docs/getting-started";

export const zenhub: Provider = {
  id: "zenhub",
  name: "ZenHub",
  hosts: ["zenhub.com"],
  page: "https://app.zenhub.com/settings/tokens",
  kinds: [
    secret("zenhub-graphql-key", "ZenHub personal API key", "read and change boards as you", prefixed("zh_", classes.hex, 64), docs),
    secret("zenhub-rest-token", "ZenHub REST API token", "read and change boards as you", named(["zenhub"], chars(classes.hex, 96, 130)), docs),
  ],
};
