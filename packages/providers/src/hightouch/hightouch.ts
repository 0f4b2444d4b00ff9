import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hightouch: Provider = {
  id: "hightouch",
  name: "Hightouch",
  hosts: ["hightouch.com"],
  page: null,
  kinds: [
    secret("hightouch-api-key", "Hightouch API key", "change every sync", named(["hightouch"], ...uuid), "https://hightouch.com/docs/developer-tools/api-guide"),
  ],
};
