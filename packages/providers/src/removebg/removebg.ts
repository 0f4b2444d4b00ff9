import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const removebg: Provider = {
  id: "removebg",
  name: "remove.bg",
  hosts: ["remove.bg"],
  page: "https://www.remove.bg/dashboard#api-key",
  kinds: [
    secret("removebg-api-key", "remove.bg API key", "use your credits", named(["remove_bg", "remove.bg"], chars(classes.alphanumeric, 24)), "https://www.remove.bg/api"),
  ],
};
