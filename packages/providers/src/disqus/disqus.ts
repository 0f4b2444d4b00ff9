import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const disqus: Provider = {
  id: "disqus",
  name: "Disqus",
  hosts: ["disqus.com"],
  page: "https://disqus.com/api/applications/",
  kinds: [
    secret("disqus-api-key", "Disqus API key", "read and moderate comments", named(["disqus"], chars(classes.alphanumeric, 64)), "https://disqus.com/api/docs/requests/"),
  ],
};
