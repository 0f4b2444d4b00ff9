import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buttercms: Provider = {
  id: "buttercms",
  name: "ButterCMS",
  hosts: ["buttercms.com"],
  page: "https://buttercms.com/settings/",
  kinds: [
    secret("buttercms-token", "ButterCMS API token", "read, and with the write token change, content", named(["butter_cms"], chars(classes.hex, 40)), "https://buttercms.com/docs/api/#introduction"),
  ],
};
