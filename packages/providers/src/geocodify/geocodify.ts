import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geocodify: Provider = {
  id: "geocodify",
  name: "Geocodify",
  hosts: ["geocodify.com"],
  page: null,
  kinds: [
    secret("geocodify-api-key", "Geocodify API key", "use up your quota", named(["geocodify"], chars(classes.hex, 40)), "https://geocodify.com/docs"),
  ],
};
