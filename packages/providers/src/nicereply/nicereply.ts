import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nicereply: Provider = {
  id: "nicereply",
  name: "Nicereply",
  hosts: ["nicereply.com"],
  page: "https://www.nicereply.com",
  kinds: [
    secret("nicereply-api-key", "Nicereply API key", "read what your customers said", named(["nice_reply"], chars(classes.hex, 40)), "https://www.nicereply.com/api"),
  ],
};
