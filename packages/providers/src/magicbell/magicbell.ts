import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.magicbell.com/docs/api/authentication";

export const magicbell: Provider = {
  id: "magicbell",
  name: "MagicBell",
  hosts: ["magicbell.com"],
  page: "https://app.magicbell.com",
  kinds: [
    secret("magicbell-api-secret", "MagicBell API secret", "message your users and read their messages", named(["magic_bell", "x-magicbell-api-secret"], chars(classes.alphanumeric, 40)), docs),
    secret("magicbell-api-key", "MagicBell API key", "start a list of messages on a page", named(["magicbell_api_key", "magicbell_key", "magicbell", "x-magicbell-api-key"], chars(classes.hex, 40)), docs),
  ],
};
