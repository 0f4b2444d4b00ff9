import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bouncer: Provider = {
  id: "bouncer",
  name: "Bouncer",
  hosts: ["usebouncer.com"],
  page: "https://app.usebouncer.com/api",
  kinds: [
    secret("bouncer-api-key", "Bouncer API key", "check addresses at your credits", named(["usebouncer", "bouncer_api", "bouncer"], chars(classes.alphanumeric, 40)), "https://docs.usebouncer.com/"),
  ],
};
