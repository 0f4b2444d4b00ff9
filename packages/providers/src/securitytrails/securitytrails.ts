import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const securitytrails: Provider = {
  id: "securitytrails",
  name: "SecurityTrails",
  hosts: ["securitytrails.com"],
  page: "https://securitytrails.com/app/account/credentials",
  kinds: [
    secret("securitytrails-api-key", "SecurityTrails API key", "use your quota", named(["security_trails"], chars(classes.alphanumeric, 32)), "https://docs.securitytrails.com/docs/authentication"),
  ],
};
