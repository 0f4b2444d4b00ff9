import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wetransfer: Provider = {
  id: "wetransfer",
  name: "WeTransfer",
  hosts: ["wetransfer.com"],
  page: "https://developers.wetransfer.com",
  kinds: [
    secret("wetransfer-api-key", "WeTransfer API key", "send files as your application", named(["wetransfer"], chars(classes.alphanumeric, 40)), "https://developers.wetransfer.com/documentation"),
  ],
};
