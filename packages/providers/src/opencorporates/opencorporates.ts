import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opencorporates: Provider = {
  id: "opencorporates",
  name: "OpenCorporates",
  hosts: ["opencorporates.com"],
  page: "https://opencorporates.com/users/account",
  kinds: [
    secret("opencorporates-api-token", "OpenCorporates API token", "look up companies within your quota", named(["open_corporates"], chars(classes.alphanumeric, 20)), "https://api.opencorporates.com/documentation/API-Reference"),
  ],
};
