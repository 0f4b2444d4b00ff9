import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const verimail: Provider = {
  id: "verimail",
  name: "Verimail",
  hosts: ["verimail.io"],
  page: "https://app.verimail.io",
  kinds: [
    secret("verimail-api-key", "Verimail API key", "check addresses at your cost", named(["verimail"], chars(classes.upperAlphanumeric, 32)), "https://verimail.io/docs/authentication"),
  ],
};
