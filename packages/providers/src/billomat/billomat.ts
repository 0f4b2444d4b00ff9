import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const billomat: Provider = {
  id: "billomat",
  name: "Billomat",
  hosts: ["billomat.net", "billomat.com"],
  page: null,
  kinds: [
    secret("billomat-api-key", "Billomat API key", "read and change invoices", named(["billomat"], chars(classes.lowerAlphanumeric, 32)), "https://www.billomat.com/en/api/basics/authentication/"),
  ],
};
