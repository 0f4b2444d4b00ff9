import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pivotaltracker: Provider = {
  id: "pivotaltracker",
  name: "Pivotal Tracker",
  hosts: ["pivotaltracker.com"],
  page: "https://www.pivotaltracker.com/profile",
  kinds: [
    secret("pivotaltracker-api-token", "Pivotal Tracker API token", "read and change stories as you", named(["pivotal_tracker", "pivotal_token", "pivotal_api", "tracker_token", "x-trackertoken"], chars(classes.hex, 32)), "https://www.pivotaltracker.com/help/api/"),
  ],
};
