import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.xmatters.com/xmapi/#authentication";
const near = ["xmatters"];

export const xmatters: Provider = {
  id: "xmatters",
  name: "xMatters",
  hosts: ["xmatters.com"],
  page: null,
  kinds: [
    secret("xmatters-api-key", "xMatters API key", "read and change who is on call", named(near, "x-api-key-", ...uuid), docs),
    secret("xmatters-api-secret", "xMatters API key secret", "read and change who is on call", named(near, ...uuid), docs),
  ],
};
