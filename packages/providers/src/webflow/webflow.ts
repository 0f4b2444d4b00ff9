import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webflow: Provider = {
  id: "webflow",
  name: "Webflow",
  hosts: ["webflow.com"],
  page: "https://webflow.com/dashboard",
  kinds: [
    secret("webflow-api-token", "Webflow site token, or client ID or secret", "change a site and its contents", named(["webflow"], chars(classes.hex, 64)), "https://developers.webflow.com/data/reference/token/site-token"),
    secret("webflow-workspace-token", "Webflow workspace token", "read a workspace", prefixed("ws-", classes.hex, 64), "https://developers.webflow.com/data/reference/token/workspace-token"),
  ],
};
