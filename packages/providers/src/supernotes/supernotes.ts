import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const supernotes: Provider = {
  id: "supernotes",
  name: "Supernotes",
  hosts: ["supernotes.app"],
  page: "https://my.supernotes.app",
  kinds: [
    secret("supernotes-api-key", "Supernotes API key", "read and change your notes", named(["supernotes"], chars(classes.base64Url, 43)), "https://api.supernotes.app/docs"),
  ],
};
