import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const woodpecker: Provider = {
  id: "woodpecker",
  name: "Woodpecker",
  hosts: ["woodpecker.co"],
  page: "https://app.woodpecker.co",
  kinds: [
    secret("woodpecker-api-key", "Woodpecker API key", "write to prospects as you", named(["woodpecker"], chars(classes.digits, 4, 8), ".", chars(classes.hex, 64)), "https://developers.woodpecker.co/"),
    secret("woodpecker-agent-secret", "Woodpecker CI agent secret", "run the jobs of a CI server", named(["woodpecker_agent", "woodpecker"], chars(classes.hex, 64)), "https://woodpecker-ci.org/docs/administration/configuration/agent"),
  ],
};
