import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.blockscout.com/devs/apis";

export const blockscout: Provider = {
  id: "blockscout",
  name: "Blockscout",
  hosts: ["blockscout.com"],
  page: "https://dev.blockscout.com",
  kinds: [
    secret("blockscout-api-key", "Blockscout API key", "use up your quota", prefixed("proapi_", classes.alphanumeric, 32, 128), docs),
    secret("blockscout-api-key-uuid", "Blockscout instance API key", "use up your quota", named(["blockscout"], ...uuid), docs),
  ],
};
