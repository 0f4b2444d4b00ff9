import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zulip: Provider = {
  id: "zulip",
  name: "Zulip",
  hosts: ["zulip.com", "zulipchat.com"],
  page: null,
  kinds: [
    secret("zulip-api-key", "Zulip API key", "read and write as you or as a bot", named(["zulip"], chars(classes.alphanumeric, 32)), "https://zulip.com/api/api-keys"),
  ],
};
