import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geocodio: Provider = {
  id: "geocodio",
  name: "Geocodio",
  hosts: ["geocod.io"],
  page: null,
  kinds: [
    secret("geocodio-api-key", "Geocodio API key", "use up your quota", named(["geocodio", "geocod.io"], chars(classes.hex, 39)), "https://www.geocod.io/docs/#authentication"),
  ],
};
