import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const textrazor: Provider = {
  id: "textrazor",
  name: "TextRazor",
  hosts: ["textrazor.com"],
  page: "https://www.textrazor.com/console",
  kinds: [
    secret("textrazor-api-key", "TextRazor API key", "analyse texts at your cost", named(["text_razor"], chars(classes.hex, 56)), "https://www.textrazor.com/docs/rest"),
  ],
};
