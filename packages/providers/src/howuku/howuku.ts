import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const howuku: Provider = {
  id: "howuku",
  name: "Howuku",
  hosts: ["howuku.com"],
  page: null,
  kinds: [
    secret("howuku-api-key", "Howuku project key", "send analytics", named(["howuku"], chars(classes.lowerAlphanumeric, 19)), "https://docs.howuku.com"),
  ],
};
