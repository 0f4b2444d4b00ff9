import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upwave: Provider = {
  id: "upwave",
  name: "Upwave",
  hosts: ["upwave.io"],
  page: "https://app.upwave.io",
  kinds: [
    secret("upwave-api-token", "Upwave API token", "read and change boards as you", named(["upwave"], chars(classes.lowerAlphanumeric, 32)), "https://upwavehq.github.io/api/"),
  ],
};
