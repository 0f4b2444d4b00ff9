import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onesky: Provider = {
  id: "onesky",
  name: "OneSky",
  hosts: ["oneskyapp.com", "platform.api.onesky.io"],
  page: "https://www.oneskyapp.com",
  kinds: [
    secret("onesky-api-secret", "OneSky API key or secret", "read and change your translations", named(["one_sky"], chars(classes.alphanumeric, 32)), "https://github.com/onesky/api-documentation-platform"),
  ],
};
