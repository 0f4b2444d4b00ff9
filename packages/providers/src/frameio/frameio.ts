import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const frameio: Provider = {
  id: "frameio",
  name: "Frame.io",
  hosts: ["frame.io"],
  page: "https://developer.frame.io/app/tokens",
  kinds: [
    secret("frameio-token", "Frame.io developer token", "read and change every project", prefixed("fio-u-", classes.base64Url, 64), "https://developer.frame.io/docs/getting-started/authentication"),
  ],
};
