import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vulners: Provider = {
  id: "vulners",
  name: "Vulners",
  hosts: ["vulners.com"],
  page: "https://vulners.com/userinfo",
  kinds: [
    secret("vulners-api-key", "Vulners API key", "look up weaknesses within your quota", named(["vulners"], chars(classes.upperAlphanumeric, 64)), "https://docs.vulners.com/docs/api/"),
  ],
};
