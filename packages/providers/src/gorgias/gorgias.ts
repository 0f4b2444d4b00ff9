import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gorgias: Provider = {
  id: "gorgias",
  name: "Gorgias",
  hosts: ["gorgias.com"],
  page: null,
  kinds: [
    secret("gorgias-api-key", "Gorgias API key", "read and answer tickets", named(["gorgias"], chars(classes.hex, 64)), "https://developers.gorgias.com/reference/authentication"),
  ],
};
