import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.builder.io/c/docs/using-your-api-key";

export const builder: Provider = {
  id: "builder",
  name: "Builder.io",
  hosts: ["builder.io"],
  page: "https://builder.io/account/organization",
  kinds: [
    secret("builder-private-key", "Builder.io private key", "write and change content", prefixed("bpk-", classes.hex, 32), docs),
    secret("builder-public-key", "Builder.io public API key", "read published content", named(["builder_io", "builder.io", "builder_private", "builder_api", "builder_public"], chars(classes.hex, 32)), docs, { nature: "publishable" }),
  ],
};
