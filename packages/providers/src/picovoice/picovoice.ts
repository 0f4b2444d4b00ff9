import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const picovoice: Provider = {
  id: "picovoice",
  name: "Picovoice",
  hosts: ["picovoice.ai"],
  page: "https://console.picovoice.ai",
  kinds: [
    secret("picovoice-access-key", "Picovoice AccessKey", "use your quota of speech", named(["picovoice", "pv_access_key"], chars(classes.base64, 54), "=="), "https://picovoice.ai/docs/quick-start/console-account-creation/"),
  ],
};
