import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const enchant: Provider = {
  id: "enchant",
  name: "Enchant",
  hosts: ["enchant.com"],
  page: null,
  kinds: [
    secret("enchant-api-token", "Enchant API token", "read and answer tickets", named(["enchant"], chars(classes.hex, 64)), "https://dev.enchant.com/api/v1"),
  ],
};
