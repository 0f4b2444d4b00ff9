import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.kit.com/api-reference/authentication";
const near = ["convert_kit", "kit_api"];

export const convertkit: Provider = {
  id: "convertkit",
  name: "Kit",
  hosts: ["convertkit.com", "kit.com"],
  page: "https://app.kit.com/account_settings/developer_settings",
  kinds: [
    secret("convertkit-api-key", "Kit API key", "read subscribers and send mail", prefixed("kit_", classes.hex, 32), docs),
    secret("convertkit-api-secret", "Kit API secret (old form)", "read subscribers and send mail", named(near, chars(classes.base64Url, 43)), docs),
    secret("convertkit-api-key-old", "Kit API key (old form)", "read forms and add subscribers", named(near, chars(classes.base64Url, 22)), docs),
  ],
};
