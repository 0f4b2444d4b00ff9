import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mxtoolbox: Provider = {
  id: "mxtoolbox",
  name: "MxToolbox",
  hosts: ["mxtoolbox.com"],
  page: "https://mxtoolbox.com/user/api",
  kinds: [
    secret("mxtoolbox-api-key", "MxToolbox API key", "look up domains at your cost", named(["mx_toolbox"], ...uuid), "https://mxtoolbox.com/c/products/mxtoolboxapi"),
  ],
};
