import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const walkscore: Provider = {
  id: "walkscore",
  name: "Walk Score",
  hosts: ["walkscore.com"],
  page: "https://www.walkscore.com/professional/api-sign-up.php",
  kinds: [
    secret("walkscore-api-key", "Walk Score API key", "look up addresses within your quota", named(["walk_score", "wsapikey"], chars(classes.hex, 32)), "https://www.walkscore.com/professional/api.php"),
  ],
};
