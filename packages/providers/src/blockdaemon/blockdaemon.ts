import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const blockdaemon: Provider = {
  id: "blockdaemon",
  name: "Blockdaemon",
  hosts: ["blockdaemon.com"],
  page: "https://app.blockdaemon.com",
  kinds: [
    secret("blockdaemon-api-key", "Blockdaemon API key", "use up your quota", named(["blockdaemon"], chars(classes.base64Url, 40, 60)), "https://docs.blockdaemon.com/"),
  ],
};
