import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openlayer: Provider = {
  id: "openlayer",
  name: "Openlayer",
  hosts: ["openlayer.com"],
  page: "https://app.openlayer.com",
  kinds: [
    secret("openlayer-api-key", "Openlayer API key", "read and test your models", named(["openlayer"], chars(classes.alphanumeric, 32, 64)), "https://www.openlayer.com/docs/"),
  ],
};
