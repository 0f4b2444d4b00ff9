import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const countrylayer: Provider = {
  id: "countrylayer",
  name: "countrylayer",
  hosts: ["countrylayer.com"],
  page: "https://countrylayer.com/dashboard",
  kinds: [
    secret("countrylayer-access-key", "countrylayer access key", "use up your quota", named(["country_layer"], chars(classes.lowerAlphanumeric, 32)), "https://countrylayer.com/documentation/"),
  ],
};
