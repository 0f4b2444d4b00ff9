import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const callrail: Provider = {
  id: "callrail",
  name: "CallRail",
  hosts: ["callrail.com"],
  page: "https://app.callrail.com/settings",
  kinds: [
    secret("callrail-api-key", "CallRail API key", "read calls and recordings", named(["call_rail"], chars(classes.hex, 32)), "https://apidocs.callrail.com/"),
  ],
};
