import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const motherduck: Provider = {
  id: "motherduck",
  name: "MotherDuck",
  hosts: ["motherduck.com"],
  page: "https://app.motherduck.com/settings/tokens",
  kinds: [
    secret("motherduck-read-token-older", "MotherDuck token (older)", "read and change your databases", named(["motherduck_token", "motherduck"], chars(classes.base64Url, 40, 60)), "https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/"),
  ],
};
