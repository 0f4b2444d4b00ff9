import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const textlocal: Provider = {
  id: "textlocal",
  name: "Textlocal",
  hosts: ["textlocal.com", "textlocal.in"],
  page: "https://control.txtlocal.co.uk/settings/apikeys/",
  kinds: [
    secret("textlocal-api-key", "Textlocal API key", "send messages at your cost", named(["text_local", "txtlocal"], chars(classes.base64, 11), "-", chars(classes.alphanumeric, 43)), "https://api.txtlocal.com/docs/"),
  ],
};
