import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.kagi.com/kagi/api/overview.html";

export const kagi: Provider = {
  id: "kagi",
  name: "Kagi",
  hosts: ["kagi.com"],
  page: "https://kagi.com/settings?p=api",
  kinds: [
    secret("kagi-api-key", "Kagi API key", "search at your cost", named(["kagi", "kagi_api", "kagi_key", "kagi_search"], chars(classes.base64Url, 11, 20), ".", chars(classes.base64Url, 43)), docs),
    secret("kagi-api-key-other", "Kagi API key (other form)", "search at your cost", named(["kagi", "kagi_api", "kagi_key"], chars(classes.base64Url, 40, 90)), docs),
  ],
};
