import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinlib: Provider = {
  id: "coinlib",
  name: "Coinlib",
  hosts: ["coinlib.io"],
  page: "https://coinlib.io/profile",
  kinds: [
    secret("coinlib-api-key", "Coinlib API key", "use up your quota", named(["coinlib"], chars(classes.alphanumeric, 16)), "https://coinlib.io/apidocs"),
  ],
};
