import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const proxycheck: Provider = {
  id: "proxycheck",
  name: "proxycheck.io",
  hosts: ["proxycheck.io"],
  page: "https://proxycheck.io/dashboard/",
  kinds: [
    secret("proxycheck-api-key", "proxycheck.io API key", "use your quota", named(["proxy_check", "proxycheckio"], chars(classes.lowerAlphanumeric, 6), "-", chars(classes.lowerAlphanumeric, 6), "-", chars(classes.lowerAlphanumeric, 6), "-", chars(classes.lowerAlphanumeric, 6)), "https://proxycheck.io/api/"),
  ],
};
