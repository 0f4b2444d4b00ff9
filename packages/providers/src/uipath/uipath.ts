import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/accessing-uipath-resources-using-external-applications";

export const uipath: Provider = {
  id: "uipath",
  name: "UiPath",
  hosts: ["uipath.com"],
  page: "https://cloud.uipath.com",
  kinds: [
    secret("uipath-personal-token", "UiPath personal access token", "read and change automations as you", parts("rt_", chars(classes.upperHex, 64), "-1"), docs),
    secret("uipath-application-secret", "UiPath external application secret", "act as your application", named(["ui_path"], chars(classes.base64Url, 16, 64)), docs),
  ],
};
