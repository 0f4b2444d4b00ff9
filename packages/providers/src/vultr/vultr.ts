import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["vultr"];

export const vultr: Provider = {
  id: "vultr",
  name: "Vultr",
  hosts: ["vultr.com"],
  page: "https://my.vultr.com/settings/#settingsapi",
  kinds: [
    secret("vultr-api-key", "Vultr API key", "make and delete servers", named(near, chars(classes.upperAlphanumeric, 36)), "https://docs.vultr.com/platform/other/api/how-to-enable-the-vultr-api"),
    secret("vultr-object-secret", "Vultr Object Storage secret key", "read and change files", named(near, chars(classes.alphanumeric, 40)), "https://docs.vultr.com/vultr-object-storage"),
    secret("vultr-object-key", "Vultr Object Storage access key", "tells the store; with its secret, read and change files", named(near, chars(classes.upperAlphanumeric, 20)), "https://docs.vultr.com/vultr-object-storage"),
  ],
};
