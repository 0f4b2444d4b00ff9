import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const teamup: Provider = {
  id: "teamup",
  name: "Teamup",
  hosts: ["teamup.com"],
  page: "https://teamup.com/api-keys/request",
  kinds: [
    secret("teamup-api-key", "Teamup API key", "read and change calendars, together with their addresses", named(["team_up"], chars(classes.hex, 64)), "https://apidocs.teamup.com/"),
  ],
};
