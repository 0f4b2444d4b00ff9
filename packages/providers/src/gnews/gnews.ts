import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gnews: Provider = {
  id: "gnews",
  name: "GNews",
  hosts: ["gnews.io"],
  page: "https://gnews.io/dashboard",
  kinds: [
    secret("gnews-api-key", "GNews API key", "use up your quota", named(["gnews"], chars(classes.hex, 32)), "https://gnews.io/docs/v4#authentication"),
  ],
};
