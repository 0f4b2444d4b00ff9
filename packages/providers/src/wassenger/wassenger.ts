import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wassenger: Provider = {
  id: "wassenger",
  name: "Wassenger",
  hosts: ["wassenger.com"],
  page: "https://app.wassenger.com/developers/apikeys",
  kinds: [
    secret("wassenger-api-key", "Wassenger API key", "send WhatsApp messages as you", named(["wassenger"], chars(classes.hex, 80, 150)), "https://app.wassenger.com/docs/"),
  ],
};
