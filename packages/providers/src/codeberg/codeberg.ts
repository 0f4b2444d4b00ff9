import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codeberg: Provider = {
  id: "codeberg",
  name: "Codeberg",
  hosts: ["codeberg.org"],
  page: "https://codeberg.org/user/settings/applications",
  kinds: [
    secret("codeberg-token", "Codeberg access token", "read and change your repositories", named(["codeberg"], chars(classes.hex, 40)), "https://docs.codeberg.org/advanced/access-token/"),
  ],
};
