import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rundeck: Provider = {
  id: "rundeck",
  name: "Rundeck",
  hosts: ["rundeck.com"],
  page: null,
  kinds: [
    secret("rundeck-api-token", "Rundeck API token", "run your jobs on your machines", named(["rundeck", "rd_token", "x-rundeck-auth-token"], chars(classes.alphanumeric, 32)), "https://docs.rundeck.com/docs/manual/10-user.html#user-api-tokens"),
  ],
};
