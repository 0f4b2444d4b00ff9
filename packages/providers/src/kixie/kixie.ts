import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kixie: Provider = {
  id: "kixie",
  name: "Kixie",
  hosts: ["kixie.com"],
  page: "https://app.kixie.com",
  kinds: [
    secret("kixie-api-key", "Kixie API key", "call and write as your team", named(["kixie"], chars(classes.hex, 32)), "https://support.kixie.com/hc/en-us/articles/18174217937179"),
  ],
};
