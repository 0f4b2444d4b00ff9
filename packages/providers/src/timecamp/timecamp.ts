import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const timecamp: Provider = {
  id: "timecamp",
  name: "TimeCamp",
  hosts: ["timecamp.com"],
  page: "https://app.timecamp.com/app#/settings/users/me",
  kinds: [
    secret("timecamp-api-token", "TimeCamp API token", "read and change time entries", named(["time_camp"], chars(classes.hex, 26)), "https://developer.timecamp.com/docs/authentication"),
  ],
};
