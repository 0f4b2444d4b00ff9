import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const myfxbook: Provider = {
  id: "myfxbook",
  name: "Myfxbook",
  hosts: ["myfxbook.com"],
  page: "https://www.myfxbook.com",
  kinds: [
    secret("myfxbook-session", "Myfxbook session", "read your accounts", named(["myfxbook"], chars(classes.alphanumeric, 20, 40)), "https://www.myfxbook.com/api"),
  ],
};
