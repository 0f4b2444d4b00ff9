import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moloco: Provider = {
  id: "moloco",
  name: "Moloco",
  hosts: ["moloco.com", "api.moloco.cloud"],
  page: "https://portal.moloco.cloud",
  kinds: [
    secret("moloco-api-key", "Moloco API key", "read and change your advertising", named(["moloco"], chars(classes.alphanumeric, 32, 100)), "https://developer.moloco.cloud/"),
  ],
};
