import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const talend: Provider = {
  id: "talend",
  name: "Talend",
  hosts: ["talend.com"],
  page: "https://portal.eu.cloud.talend.com",
  kinds: [
    secret("talend-access-token", "Talend access token", "run tasks and read their settings as you", named(["talend"], chars(classes.base64Url, 60, 90)), "https://help.talend.com"),
  ],
};
