import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const voipms: Provider = {
  id: "voipms",
  name: "VoIP.ms",
  hosts: ["voip.ms"],
  page: "https://voip.ms/m/api.php",
  kinds: [
    secret("voipms-api-password", "VoIP.ms API password", "make calls and send messages at your cost", named(["voip_ms", "voip.ms"], chars(classes.alphanumeric, 12, 64)), "https://voip.ms/m/apidocs.php"),
  ],
};
