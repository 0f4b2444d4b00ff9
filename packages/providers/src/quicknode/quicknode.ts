import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.quicknode.com/docs/console-api/getting-started";

export const quicknode: Provider = {
  id: "quicknode",
  name: "QuickNode",
  hosts: ["quicknode.com", "quiknode.pro"],
  page: "https://dashboard.quicknode.com/api-keys",
  kinds: [
    secret("quicknode-api-key", "QuickNode API key", "change your endpoints at your cost", prefixed("QN_", classes.hex, 32), docs),
    secret("quicknode-endpoint-token", "QuickNode endpoint token", "use your quota of a blockchain node", named(["quick_node", "quiknode"], chars(classes.hex, 40)), docs),
  ],
};
