import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const abyssale: Provider = {
  id: "abyssale",
  name: "Abyssale",
  hosts: ["abyssale.com"],
  page: "https://app.abyssale.com",
  kinds: [
    secret("abyssale-api-key", "Abyssale API key", "make and read your banners", named(["abyssale", "abysale"], chars(classes.alphanumeric, 40)), "https://developers.abyssale.com/rest-api/authentication"),
  ],
};
