import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vatstack: Provider = {
  id: "vatstack",
  name: "Vatstack",
  hosts: ["vatstack.com"],
  page: "https://dashboard.vatstack.com/keys",
  kinds: [
    secret("vatstack-secret-key", "Vatstack secret key", "check tax numbers within your quota", named(["vatstack"], chars(classes.hex, 32)), "https://vatstack.com/docs/authentication"),
  ],
};
