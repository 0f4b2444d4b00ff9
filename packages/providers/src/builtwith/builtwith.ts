import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const builtwith: Provider = {
  id: "builtwith",
  name: "BuiltWith",
  hosts: ["builtwith.com"],
  page: "https://api.builtwith.com",
  kinds: [
    secret("builtwith-api-key", "BuiltWith API key", "use up your credits", named(["built_with"], ...uuid), "https://api.builtwith.com/"),
  ],
};
