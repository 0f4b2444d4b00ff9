import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clay: Provider = {
  id: "clay",
  name: "Clay",
  hosts: ["clay.com"],
  page: "https://app.clay.com",
  kinds: [
    secret("clay-api-key", "Clay API key", "read tables and use up your credits", named(["clay_api", "clay_key", "clay.com"], chars(classes.hex, 20, 32)), "https://www.clay.com/university"),
  ],
};
