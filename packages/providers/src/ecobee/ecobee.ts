import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ecobee: Provider = {
  id: "ecobee",
  name: "ecobee",
  hosts: ["ecobee.com"],
  page: null,
  kinds: [
    secret("ecobee-api-key", "ecobee API key", "change thermostats", named(["ecobee"], chars(classes.alphanumeric, 32)), "https://www.ecobee.com/home/developer/api/introduction/index.shtml"),
  ],
};
