import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const microlink: Provider = {
  id: "microlink",
  name: "Microlink",
  hosts: ["microlink.io"],
  page: "https://microlink.io",
  kinds: [
    secret("microlink-api-key", "Microlink API key", "read pages at your cost", named(["microlink"], chars(classes.alphanumeric, 20, 64)), "https://microlink.io/docs/api/basics/authentication"),
  ],
};
