import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rudderstack: Provider = {
  id: "rudderstack",
  name: "RudderStack",
  hosts: ["rudderstack.com"],
  page: "https://app.rudderstack.com",
  kinds: [
    secret("rudderstack-token", "RudderStack access token or write key", "send events, or read where they go", named(["rudder_stack", "rudder"], chars(classes.alphanumeric, 27)), "https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/"),
  ],
};
