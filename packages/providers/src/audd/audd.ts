import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const audd: Provider = {
  id: "audd",
  name: "AudD",
  hosts: ["audd.io"],
  page: "https://dashboard.audd.io",
  kinds: [
    secret("audd-api-token", "AudD API token", "recognise music at your cost", named(["audd_io", "audd.io", "audd"], chars(classes.lowerAlphanumeric, 32)), "https://docs.audd.io/"),
  ],
};
