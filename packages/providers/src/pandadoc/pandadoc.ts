import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pandadoc: Provider = {
  id: "pandadoc",
  name: "PandaDoc",
  hosts: ["pandadoc.com"],
  page: "https://app.pandadoc.com/a/#/settings/integrations/api/settings/key",
  kinds: [
    secret("pandadoc-api-key", "PandaDoc API key", "read and send documents for signature", named(["panda_doc"], chars(classes.hex, 40)), "https://developers.pandadoc.com/reference/api-key-authentication-process"),
  ],
};
