import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moloni: Provider = {
  id: "moloni",
  name: "Moloni",
  hosts: ["moloni.pt"],
  page: "https://www.moloni.pt/dev/",
  kinds: [
    secret("moloni-client-secret", "Moloni client secret", "act as your application", named(["moloni"], chars(classes.hex, 40)), "https://www.moloni.pt/dev/"),
  ],
};
