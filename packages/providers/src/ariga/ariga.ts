import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ariga: Provider = {
  id: "ariga",
  name: "Atlas Cloud",
  hosts: ["atlasgo.cloud", "ariga.io", "atlasgo.io"],
  page: "https://gh.atlasgo.cloud",
  kinds: [
    secret("ariga-bot-token", "Atlas Cloud bot token", "push and read schemas and migrations", prefixed("aci_", classes.base64Url, 24, 64), "https://atlasgo.io/cloud/bots"),
  ],
};
