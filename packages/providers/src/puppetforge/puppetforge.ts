import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const puppetforge: Provider = {
  id: "puppetforge",
  name: "Puppet Forge",
  hosts: ["puppet.com", "puppetlabs.com"],
  page: "https://forge.puppet.com",
  kinds: [
    secret("puppetforge-api-key", "Puppet Forge API key", "publish modules as you", named(["puppet_forge", "forge_api", "forge_token", "blacksmith"], chars(classes.hex, 64)), "https://forgeapi.puppet.com"),
  ],
};
