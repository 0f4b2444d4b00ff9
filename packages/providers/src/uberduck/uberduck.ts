import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uberduck: Provider = {
  id: "uberduck",
  name: "Uberduck",
  hosts: ["uberduck.ai"],
  page: "https://app.uberduck.ai/account/manage",
  kinds: [
    secret("uberduck-api-key", "Uberduck API key or secret", "speak at your cost", named(["uberduck"], chars(classes.alphanumeric, 20, 64)), "https://docs.uberduck.ai/"),
  ],
};
