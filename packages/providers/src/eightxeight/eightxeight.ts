import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const eightxeight: Provider = {
  id: "eightxeight",
  name: "8x8",
  hosts: ["8x8.com"],
  page: null,
  kinds: [
    secret("eightxeight-api-key", "8x8 API key", "send messages at your cost", named(["8x8", "eightxeight"], chars(classes.alphanumeric, 43)), "https://developer.8x8.com/connect/docs/authentication"),
  ],
};
