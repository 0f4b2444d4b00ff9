import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nocrm: Provider = {
  id: "nocrm",
  name: "noCRM",
  hosts: ["nocrm.io", "youdontneedacrm.com"],
  page: null,
  kinds: [
    secret("nocrm-api-key", "noCRM API key", "read and change your leads", named(["nocrm", "youdontneedacrm"], chars(classes.hex, 32, 64)), "https://www.nocrm.io/api"),
  ],
};
