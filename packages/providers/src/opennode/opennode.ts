import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opennode: Provider = {
  id: "opennode",
  name: "OpenNode",
  hosts: ["opennode.com"],
  page: "https://app.opennode.com",
  kinds: [
    secret("opennode-api-key", "OpenNode API key", "take payments and, as it may, withdraw", named(["open_node"], ...uuid), "https://developers.opennode.com/docs/api-key-permissions"),
  ],
};
