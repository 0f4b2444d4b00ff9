import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whoxy: Provider = {
  id: "whoxy",
  name: "Whoxy",
  hosts: ["whoxy.com"],
  page: "https://www.whoxy.com/account/",
  kinds: [
    secret("whoxy-api-key", "Whoxy API key", "look up domains at your cost", named(["whoxy"], chars(classes.lowerAlphanumeric, 33)), "https://www.whoxy.com/"),
  ],
};
