import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.wazirx.com/";
const near = ["wazirx"];

export const wazirx: Provider = {
  id: "wazirx",
  name: "WazirX",
  hosts: ["wazirx.com"],
  page: "https://wazirx.com/settings/keys",
  kinds: [
    secret("wazirx-api-key", "WazirX API key", "tells the account; with its secret, trade with it", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("wazirx-api-secret", "WazirX secret key", "trade with your account", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
