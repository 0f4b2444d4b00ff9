import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const owlbot: Provider = {
  id: "owlbot",
  name: "Owlbot",
  hosts: ["owlbot.info"],
  page: "https://owlbot.info",
  kinds: [
    secret("owlbot-token", "Owlbot token", "look up words within your quota", named(["owl_bot"], chars(classes.hex, 40)), "https://owlbot.info"),
  ],
};
