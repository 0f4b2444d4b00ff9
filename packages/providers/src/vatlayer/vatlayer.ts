import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vatlayer: Provider = {
  id: "vatlayer",
  name: "vatlayer",
  hosts: ["vatlayer.com"],
  page: "https://vatlayer.com/dashboard",
  kinds: [
    secret("vatlayer-access-key", "vatlayer access key", "check tax numbers within your quota", named(["vat_layer"], chars(classes.hex, 32)), "https://vatlayer.com/documentation"),
  ],
};
