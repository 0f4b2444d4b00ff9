import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.telnyx.com/development/api-guide/authentication";

export const telnyx: Provider = {
  id: "telnyx",
  name: "Telnyx",
  hosts: ["telnyx.com"],
  page: "https://portal.telnyx.com/#/app/api-keys",
  kinds: [
    secret("telnyx-api-key", "Telnyx API key", "send messages and calls at your cost", parts("KEY", chars(classes.upperHex, 32), "_", chars(classes.alphanumeric, 22)), docs),
    secret("telnyx-api-key-v1", "Telnyx API v1 token", "send messages and calls at your cost", named(["telnyx_v1", "telnyx_token"], chars(classes.base64Url, 20, 24)), docs),
  ],
};
