import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dotdigital: Provider = {
  id: "dotdigital",
  name: "Dotdigital",
  hosts: ["dotdigital.com"],
  page: null,
  kinds: [
    secret("dotdigital-api-password", "Dotdigital API password", "mail every contact", named(["dotdigital", "dotmailer"], chars(classes.alphanumeric, 16, 40)), "https://developer.dotdigital.com/reference/authentication"),
  ],
};
