import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buzzsprout: Provider = {
  id: "buzzsprout",
  name: "Buzzsprout",
  hosts: ["buzzsprout.com"],
  page: "https://www.buzzsprout.com/my/profile/api",
  kinds: [
    secret("buzzsprout-token", "Buzzsprout API token", "read and change episodes", named(["buzzsprout"], chars(classes.hex, 32)), "https://github.com/buzzsprout/buzzsprout-api"),
  ],
};
