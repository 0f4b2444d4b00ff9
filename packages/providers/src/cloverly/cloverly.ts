import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloverly: Provider = {
  id: "cloverly",
  name: "Cloverly",
  hosts: ["cloverly.com"],
  page: "https://dashboard.cloverly.com",
  kinds: [
    secret("cloverly-private-key", "Cloverly private API key", "buy carbon offsets at your cost", named(["cloverly"], chars(classes.hex, 16)), "https://docs.cloverly.com/"),
  ],
};
