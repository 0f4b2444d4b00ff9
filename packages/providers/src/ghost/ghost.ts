import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ghost: Provider = {
  id: "ghost",
  name: "Ghost",
  hosts: ["ghost.org"],
  page: null,
  kinds: [
    secret("ghost-admin-key", "Ghost Admin API key", "write and delete posts", named(["ghost", "ghost_admin", "ghost_api"], chars(classes.hex, 24), ":", chars(classes.hex, 64)), "https://docs.ghost.org/admin-api/#token-authentication"),
  ],
};
