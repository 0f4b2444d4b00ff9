import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.allegro.pl/tutorials/uwierzytelnianie-i-autoryzacja-zlq9e75GdIR";
const near = ["allegro"];

export const allegro: Provider = {
  id: "allegro",
  name: "Allegro",
  hosts: ["allegro.pl"],
  page: "https://apps.developer.allegro.pl",
  kinds: [
    secret("allegro-client-secret", "Allegro client secret", "act as your application", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("allegro-client-id", "Allegro client ID", "tells the application", named(near, chars(classes.hex, 32)), docs),
  ],
};
