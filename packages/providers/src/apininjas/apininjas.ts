import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apininjas: Provider = {
  id: "apininjas",
  name: "API Ninjas",
  hosts: ["api-ninjas.com"],
  page: "https://api-ninjas.com/profile",
  kinds: [
    secret("apininjas-api-key", "API Ninjas API key", "use up your quota", named(["api_ninjas", "api_ninja"], chars(classes.alphanumeric, 40)), "https://api-ninjas.com/api"),
  ],
};
