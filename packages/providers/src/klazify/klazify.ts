import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const klazify: Provider = {
  id: "klazify",
  name: "Klazify",
  hosts: ["klazify.com"],
  page: "https://www.klazify.com/dashboard",
  kinds: [
    secret("klazify-refresh-key", "Klazify key", "classify sites at your cost", named(["klazify"], chars(classes.alphanumeric, 32, 64)), "https://www.klazify.com/category"),
  ],
};
