import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const avaza: Provider = {
  id: "avaza",
  name: "Avaza",
  hosts: ["avaza.com"],
  page: "https://any.avaza.com/cf/apikeys",
  kinds: [
    secret("avaza-token", "Avaza personal access token", "read and change time and invoices as you", named(["avaza"], chars(classes.digits, 1, 7), "-", chars(classes.hex, 40)), "https://api.avaza.com/swagger/ui/index"),
  ],
};
