import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openphone: Provider = {
  id: "openphone",
  name: "Quo (OpenPhone)",
  hosts: ["openphone.com", "quo.com"],
  page: "https://my.quo.com/settings/api",
  kinds: [
    secret("openphone-api-key", "Quo (OpenPhone) API key", "call and write as your team", named(["open_phone", "quo_api"], chars(classes.alphanumeric, 32)), "https://www.quo.com/docs/mdx/api-reference/authentication"),
  ],
};
