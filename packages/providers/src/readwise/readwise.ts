import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const readwise: Provider = {
  id: "readwise",
  name: "Readwise",
  hosts: ["readwise.io"],
  page: "https://readwise.io/access_token",
  kinds: [
    secret("readwise-access-token", "Readwise access token", "read and change your highlights", named(["readwise"], chars(classes.alphanumeric, 50)), "https://readwise.io/api_deets"),
  ],
};
