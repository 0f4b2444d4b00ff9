import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const termii: Provider = {
  id: "termii",
  name: "Termii",
  hosts: ["termii.com"],
  page: "https://accounts.termii.com",
  kinds: [
    secret("termii-api-key", "Termii API key", "send messages at your cost", named(["termii"], "TL", chars(classes.alphanumeric, 50, 60)), "https://developers.termii.com/authentication"),
  ],
};
