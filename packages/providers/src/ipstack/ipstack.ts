import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipstack: Provider = {
  id: "ipstack",
  name: "ipstack",
  hosts: ["ipstack.com"],
  page: "https://ipstack.com/dashboard",
  kinds: [
    secret("ipstack-access-key", "ipstack access key", "look up addresses within your quota", named(["ip_stack"], chars(classes.hex, 32)), "https://ipstack.com/documentation"),
  ],
};
