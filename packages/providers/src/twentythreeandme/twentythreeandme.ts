import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twentythreeandme: Provider = {
  id: "twentythreeandme",
  name: "23andMe",
  hosts: ["23andme.com"],
  page: "https://api.23andme.com",
  kinds: [
    secret("twentythreeandme-client-secret", "23andMe client secret", "act as your application", named(["twentythreeandme", "23andme"], chars(classes.hex, 32)), "https://api.23andme.com/docs/authentication/"),
  ],
};
