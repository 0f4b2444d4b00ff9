import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const textmagic: Provider = {
  id: "textmagic",
  name: "Textmagic",
  hosts: ["textmagic.com"],
  page: "https://app.textmagic.com/settings/api",
  kinds: [
    secret("textmagic-api-key", "Textmagic API key", "send messages at your cost", named(["text_magic"], chars(classes.alphanumeric, 30)), "https://docs.textmagic.com/#section/Authentication"),
  ],
};
