import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const liveagent: Provider = {
  id: "liveagent",
  name: "LiveAgent",
  hosts: ["liveagent.com", "ladesk.com"],
  page: null,
  kinds: [
    secret("liveagent-api-key", "LiveAgent API key", "read and answer your customers", named(["live_agent", "ladesk"], chars(classes.alphanumeric, 32)), "https://support.liveagent.com/840770-Complete-API-reference"),
  ],
};
