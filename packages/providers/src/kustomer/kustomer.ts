import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kustomer: Provider = {
  id: "kustomer",
  name: "Kustomer",
  hosts: ["kustomerapp.com", "kustomer.com"],
  page: null,
  kinds: [
    secret("kustomer-signing-secret", "Kustomer webhook secret", "forge events that your server believes", named(["kustomer"], chars(classes.hex, 32, 64)), "https://developer.kustomer.com/kustomer-api-docs/reference/authentication"),
  ],
};
