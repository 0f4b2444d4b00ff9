import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://roamresearch.com/#/app/developer-documentation/page/bmYYKQ4vf";

export const roam: Provider = {
  id: "roam",
  name: "Roam Research",
  hosts: ["roamresearch.com"],
  page: null,
  kinds: [
    secret("roam-graph-token", "Roam Research graph token", "read and change a graph", prefixed("roam-graph-token-", classes.base64Url, 20, 60), docs),
    secret("roam-local-token", "Roam Research local API token", "read and change the graphs on this machine", prefixed("roam-graph-local-token-", classes.base64Url, 20, 60), docs),
  ],
};
