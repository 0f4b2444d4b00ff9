import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stormboard: Provider = {
  id: "stormboard",
  name: "Stormboard",
  hosts: ["stormboard.com"],
  page: "https://stormboard.com",
  kinds: [
    secret("stormboard-api-key", "Stormboard API key", "read and change your boards", named(["stormboard"], chars(classes.alphanumeric, 40)), "https://api.stormboard.com"),
  ],
};
