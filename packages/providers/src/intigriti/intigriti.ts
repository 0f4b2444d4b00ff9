import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const intigriti: Provider = {
  id: "intigriti",
  name: "Intigriti",
  hosts: ["intigriti.com"],
  page: "https://app.intigriti.com",
  kinds: [
    secret("intigriti-token", "Intigriti token", "read reports of weaknesses", named(["intigriti"], chars(classes.upperHex, 60, 70)), "https://kb.intigriti.com/en/articles/6116958-external-api"),
  ],
};
