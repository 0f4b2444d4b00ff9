import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const threads: Provider = {
  id: "threads",
  name: "Threads",
  hosts: ["threads.net", "threads.com"],
  page: "https://developers.facebook.com/apps",
  kinds: [
    secret("threads-access-token", "Threads access token", "read and post as its user", prefixed("THAA", classes.alphanumeric, 100, 300), "https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions"),
  ],
};
