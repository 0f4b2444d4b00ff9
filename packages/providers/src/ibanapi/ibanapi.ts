import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ibanapi: Provider = {
  id: "ibanapi",
  name: "IBANAPI",
  hosts: ["ibanapi.com"],
  page: "https://ibanapi.com/dashboard",
  kinds: [
    secret("ibanapi-api-key", "IBANAPI key", "check bank accounts within your quota", named(["iban_api"], chars(classes.hex, 40)), "https://ibanapi.com/docs"),
  ],
};
