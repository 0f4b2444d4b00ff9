import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const browshot: Provider = {
  id: "browshot",
  name: "Browshot",
  hosts: ["browshot.com"],
  page: "https://browshot.com/dashboard",
  kinds: [
    secret("browshot-api-key", "Browshot API key", "take screenshots at your credits", named(["browshot"], chars(classes.alphanumeric, 28)), "https://browshot.com/api/documentation"),
  ],
};
