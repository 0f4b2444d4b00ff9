import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const getsandbox: Provider = {
  id: "getsandbox",
  name: "Sandbox",
  hosts: ["getsandbox.com"],
  page: null,
  kinds: [
    secret("getsandbox-api-key", "Sandbox API key", "change mock services", named(["getsandbox"], chars(classes.lowerAlphanumeric, 40)), "https://getsandbox.com/docs"),
  ],
};
