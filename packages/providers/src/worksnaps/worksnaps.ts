import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const worksnaps: Provider = {
  id: "worksnaps",
  name: "Worksnaps",
  hosts: ["worksnaps.com"],
  page: "https://www.worksnaps.com/worksnaps/settings/wsapi",
  kinds: [
    secret("worksnaps-api-token", "Worksnaps API token", "read and change time entries", named(["worksnaps"], chars(classes.alphanumeric, 40)), "https://www.worksnaps.com/api/"),
  ],
};
