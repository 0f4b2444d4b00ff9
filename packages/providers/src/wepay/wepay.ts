import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.wepay.com/docs/basic-integration/authentication";

export const wepay: Provider = {
  id: "wepay",
  name: "WePay",
  hosts: ["wepay.com"],
  page: "https://www.wepay.com",
  kinds: [
    secret("wepay-access-token", "WePay access token", "take and pay out money", prefixed("PRODUCTION_", classes.hex, 64), docs),
    secret("wepay-stage-token", "WePay stage access token", "use the sandbox", prefixed("STAGE_", classes.hex, 64), docs, { nature: "test" }),
    secret("wepay-client-secret", "WePay client secret", "act as your application", named(["wepay_client", "wepay_secret", "wepay"], chars(classes.hex, 10)), docs),
  ],
};
