import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.zscaler.com/zia/getting-started-zia-api";
const near = ["zscaler", "zia_api", "zia_key", "zpa_client", "zpa_secret"];

export const zscaler: Provider = {
  id: "zscaler",
  name: "Zscaler",
  hosts: ["zscaler.com", "zscaler.net", "zscloud.net", "zpath.net"],
  page: null,
  kinds: [
    secret("zscaler-api-key", "Zscaler API key", "change what a network may reach, together with a password", named(near, chars(classes.alphanumeric, 12)), docs),
    secret("zscaler-client-secret", "Zscaler client secret", "change what a network may reach", named(near, chars(classes.base64Url, 32, 80)), docs),
  ],
};
