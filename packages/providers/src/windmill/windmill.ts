import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const windmill: Provider = {
  id: "windmill",
  name: "Windmill",
  hosts: ["windmill.dev"],
  page: "https://app.windmill.dev",
  kinds: [
    secret("windmill-token", "Windmill token", "run scripts and read their secrets as you", named(["windmill", "wm_token"], chars(classes.alphanumeric, 30, 32)), "https://www.windmill.dev/docs/core_concepts/webhooks"),
  ],
};
