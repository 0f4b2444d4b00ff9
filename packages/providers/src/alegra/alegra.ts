import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const alegra: Provider = {
  id: "alegra",
  name: "Alegra",
  hosts: ["alegra.com"],
  page: "https://app.alegra.com/configuration/api",
  kinds: [
    secret("alegra-token", "Alegra API token", "read and change invoices", named(["alegra"], chars(classes.lowerAlphanumeric, 20)), "https://developer.alegra.com/docs/autenticacion"),
  ],
};
