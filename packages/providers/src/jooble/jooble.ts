import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jooble: Provider = {
  id: "jooble",
  name: "Jooble",
  hosts: ["jooble.org"],
  page: "https://jooble.org/api/about",
  kinds: [
    secret("jooble-api-key", "Jooble API key", "search jobs within your quota", named(["jooble"], ...uuid), "https://help.jooble.org/en/support/solutions/articles/60001448238-rest-api-documentation"),
  ],
};
