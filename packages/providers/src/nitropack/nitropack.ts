import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nitropack: Provider = {
  id: "nitropack",
  name: "NitroPack",
  hosts: ["nitropack.io", "api.getnitropack.com"],
  page: "https://app.nitropack.io",
  kinds: [
    secret("nitropack-site-secret", "NitroPack site secret", "change and purge a site's cache", named(["nitro_pack"], chars(classes.alphanumeric, 64)), "https://support.nitropack.io/"),
  ],
};
