import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tawkto: Provider = {
  id: "tawkto",
  name: "tawk.to",
  hosts: ["tawk.to"],
  page: "https://dashboard.tawk.to",
  kinds: [
    secret("tawkto-api-key", "tawk.to API key", "read chats with your visitors", named(["tawk_to", "tawk.to", "tawk_api"], chars(classes.hex, 40)), "https://developer.tawk.to/"),
  ],
};
