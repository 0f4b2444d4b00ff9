import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["kinopoisk"];

export const kinopoisk: Provider = {
  id: "kinopoisk",
  name: "Kinopoisk (poiskkino.dev)",
  hosts: ["kinopoisk.dev", "poiskkino.dev"],
  page: "https://poiskkino.dev",
  kinds: [
    secret("kinopoisk-api-key", "Kinopoisk (poiskkino.dev) API key", "look up films within your quota", named(near, chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), "https://poiskkino.dev/documentation"),
    secret("kinopoisk-unofficial-key", "Kinopoisk API Unofficial key", "look up films within your quota", named(near, ...uuid), "https://kinopoiskapiunofficial.tech/documentation/api/"),
  ],
};
