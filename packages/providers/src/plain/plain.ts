import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const keyCharacters = { inClass: "A-Za-z0-9_", drawn: classes.alphanumeric.drawn };

export const plain: Provider = {
  id: "plain",
  name: "Plain",
  hosts: ["plain.com"],
  page: "https://app.plain.com",
  kinds: [
    secret("plain-api-key", "Plain API key", "read and answer your customers", prefixed("plainApiKey_", keyCharacters, 20, 160), "https://www.plain.com/docs/graphql/authentication"),
  ],
};
