import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const numverify: Provider = {
  id: "numverify",
  name: "numverify",
  hosts: ["numverify.com", "apilayer.net"],
  page: "https://numverify.com/dashboard",
  kinds: [
    secret("numverify-access-key", "numverify access key", "look up numbers within your quota", named(["num_verify"], chars(classes.hex, 32)), "https://numverify.com/documentation"),
  ],
};
