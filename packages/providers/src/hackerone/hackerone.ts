import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hackerone: Provider = {
  id: "hackerone",
  name: "HackerOne",
  hosts: ["hackerone.com"],
  page: null,
  kinds: [
    secret("hackerone-api-token", "HackerOne API token", "read reports of holes not yet closed", named(["hacker_one"], chars(classes.base64, 43), "="), "https://docs.hackerone.com/en/articles/8410331-api-token"),
  ],
};
