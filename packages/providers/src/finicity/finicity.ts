import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const finicity: Provider = {
  id: "finicity",
  name: "Finicity",
  hosts: ["finicity.com"],
  page: null,
  kinds: [
    secret("finicity-app-key", "Finicity app key or token", "read bank accounts", named(["finicity"], chars(classes.hex, 32)), "https://developer.mastercard.com/open-finance-us/documentation/"),
    secret("finicity-client-secret", "Finicity partner secret", "read bank accounts", named(["finicity"], chars(classes.alphanumeric, 20)), "https://developer.mastercard.com/open-finance-us/documentation/"),
  ],
};
