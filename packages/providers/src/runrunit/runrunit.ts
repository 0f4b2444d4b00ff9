import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const runrunit: Provider = {
  id: "runrunit",
  name: "Runrun.it",
  hosts: ["runrun.it"],
  page: "https://app.runrun.it",
  kinds: [
    secret("runrunit-token", "Runrun.it app key or user token", "read and change tasks", named(["runrun_it", "runrun.it"], chars(classes.lowerAlphanumeric, 20, 32)), "https://runrun.it/api/documentation"),
  ],
};
