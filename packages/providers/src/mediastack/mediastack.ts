import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mediastack: Provider = {
  id: "mediastack",
  name: "mediastack",
  hosts: ["mediastack.com"],
  page: "https://mediastack.com/dashboard",
  kinds: [
    secret("mediastack-access-key", "mediastack access key", "read news within your quota", named(["media_stack"], chars(classes.hex, 32)), "https://mediastack.com/documentation"),
  ],
};
