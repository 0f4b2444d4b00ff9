import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clearout: Provider = {
  id: "clearout",
  name: "Clearout",
  hosts: ["clearout.io"],
  page: "https://app.clearout.io/app/api",
  kinds: [
    secret("clearout-api-key", "Clearout API token", "check addresses at your credits", named(["clearout"], chars(classes.hex, 64)), "https://docs.clearout.io/"),
  ],
};
