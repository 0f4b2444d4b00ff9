import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.logicmonitor.com/support/rest-api-authentication";

export const logicmonitor: Provider = {
  id: "logicmonitor",
  name: "LogicMonitor",
  hosts: ["logicmonitor.com"],
  page: null,
  kinds: [
    secret("logicmonitor-bearer-token", "LogicMonitor bearer token", "read and change your monitoring", prefixed("lmb_", classes.base64, 80, 200), docs),
    secret("logicmonitor-access-key", "LogicMonitor access key", "read and change your monitoring, with its ID", prefixed("lma_", classes.base64Url, 40, 120), docs),
    secret("logicmonitor-access-key-older", "LogicMonitor access key (older)", "read and change your monitoring, with its ID", named(["logic_monitor", "lm_access_key", "lm_access"], chars(classes.base64, 40, 60)), docs),
  ],
};
