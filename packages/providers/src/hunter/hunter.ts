import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hunter: Provider = {
  id: "hunter",
  name: "Hunter",
  hosts: ["hunter.io"],
  page: "https://hunter.io/api-keys",
  kinds: [
    secret("hunter-api-key", "Hunter API key", "look addresses up at your cost", named(["hunter", "hunter_io", "hunter.io"], chars(classes.hex, 40)), "https://hunter.io/api-documentation/v2#authentication"),
  ],
};
