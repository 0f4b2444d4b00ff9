import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hive: Provider = {
  id: "hive",
  name: "Hive",
  hosts: ["hive.com"],
  page: null,
  kinds: [
    secret("hive-api-key", "Hive API key", "read and change projects", named(["hive_api", "hive_key", "hive"], chars(classes.lowerAlphanumeric, 32)), "https://developers.hive.com/reference/introduction"),
  ],
};
