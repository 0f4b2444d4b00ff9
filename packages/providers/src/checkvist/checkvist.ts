import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const checkvist: Provider = {
  id: "checkvist",
  name: "Checkvist",
  hosts: ["checkvist.com"],
  page: "https://checkvist.com/auth/profile",
  kinds: [
    secret("checkvist-api-key", "Checkvist remote key", "read and change your lists", named(["checkvist"], chars(classes.alphanumeric, 14, 20)), "https://checkvist.com/auth/api"),
  ],
};
