import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://liveblocks.io/docs/authentication";

export const liveblocks: Provider = {
  id: "liveblocks",
  name: "Liveblocks",
  hosts: ["liveblocks.io"],
  page: "https://liveblocks.io/dashboard/apikeys",
  kinds: [
    secret("liveblocks-secret-key", "Liveblocks secret key", "read and change every room", prefixed("sk_prod_", classes.base64Url, 24, 100), docs),
    secret("liveblocks-secret-key-dev", "Liveblocks development secret key", "read and change every room of a development project", prefixed("sk_dev_", classes.base64Url, 24, 100), docs),
    secret("liveblocks-public-key", "Liveblocks public key", "enter rooms that are open to everybody", prefixed("pk_prod_", classes.base64Url, 24, 100), docs, { nature: "publishable" }),
    secret("liveblocks-public-key-dev", "Liveblocks development public key", "enter rooms that are open to everybody", prefixed("pk_dev_", classes.base64Url, 24, 100), docs, { nature: "publishable" }),
  ],
};
