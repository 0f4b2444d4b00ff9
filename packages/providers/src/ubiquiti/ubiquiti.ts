import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ubiquiti: Provider = {
  id: "ubiquiti",
  name: "Ubiquiti UniFi",
  hosts: ["ui.com", "ubnt.com"],
  page: "https://unifi.ui.com",
  kinds: [
    secret("ubiquiti-api-key", "Ubiquiti UniFi API key", "read and change networks", named(["ubiquiti", "unifi", "ubiquiti unifi"], chars(classes.base64Url, 32)), "https://developer.ui.com/site-manager-api/gettingstarted"),
  ],
};
