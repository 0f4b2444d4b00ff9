import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const conekta: Provider = {
  id: "conekta",
  name: "Conekta",
  hosts: ["conekta.com", "conekta.io"],
  page: "https://panel.conekta.com",
  kinds: [
    secret("conekta-private-key", "Conekta private key", "charge customers", named(["conekta"], "key_", chars(classes.alphanumeric, 20, 32)), "https://developers.conekta.com/docs/autenticacion"),
  ],
};
