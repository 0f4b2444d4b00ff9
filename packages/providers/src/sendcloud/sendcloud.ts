import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sendcloud: Provider = {
  id: "sendcloud",
  name: "Sendcloud",
  hosts: ["sendcloud.com", "sendcloud.sc"],
  page: "https://app.sendcloud.com/v2/settings/integrations/manage",
  kinds: [
    secret("sendcloud-key", "Sendcloud public or secret key", "make parcel labels at your cost", named(["send_cloud"], chars(classes.hex, 32)), "https://api.sendcloud.dev/docs/sendcloud-public-api/authentication"),
  ],
};
