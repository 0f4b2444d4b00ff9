import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const carboninterface: Provider = {
  id: "carboninterface",
  name: "Carbon Interface",
  hosts: ["carboninterface.com"],
  page: "https://www.carboninterface.com/account",
  kinds: [
    secret("carboninterface-api-key", "Carbon Interface API key", "use up your quota", named(["carbon_interface"], chars(classes.alphanumeric, 21)), "https://docs.carboninterface.com/"),
  ],
};
