import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const malcore: Provider = {
  id: "malcore",
  name: "Malcore",
  hosts: ["malcore.io"],
  page: "https://app.malcore.io/profile",
  kinds: [
    secret("malcore-api-key", "Malcore API key", "analyse files at your cost", named(["malcore"], chars(classes.hex, 40, 64)), "https://malcore.readme.io/reference/upload"),
  ],
};
