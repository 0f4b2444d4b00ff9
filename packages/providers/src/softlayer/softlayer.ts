import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const softlayer: Provider = {
  id: "softlayer",
  name: "SoftLayer",
  hosts: ["softlayer.com"],
  page: "https://cloud.ibm.com/iam/apikeys",
  kinds: [
    secret("softlayer-api-key", "SoftLayer classic infrastructure key", "change and delete your machines", named(["soft_layer", "sl_api"], chars(classes.hex, 64)), "https://sldn.softlayer.com/article/authenticating-softlayer-api/"),
  ],
};
