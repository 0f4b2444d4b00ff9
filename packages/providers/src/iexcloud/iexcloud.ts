import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://iexcloud.io/docs/core/AUTHENTICATION";

export const iexcloud: Provider = {
  id: "iexcloud",
  name: "IEX Cloud",
  hosts: ["iexapis.com", "iexcloud.io"],
  page: "https://iexcloud.io/console/tokens",
  kinds: [
    secret("iexcloud-test-token", "IEX Cloud test token", "use the sandbox", prefixed("Tsk_", classes.hex, 32), docs, { nature: "test" }),
    secret("iexcloud-test-publishable", "IEX Cloud publishable test token", "use the sandbox", prefixed("Tpk_", classes.hex, 32), docs, { nature: "publishable" }),
  ],
};
