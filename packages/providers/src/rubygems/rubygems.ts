import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rubygems: Provider = {
  id: "rubygems",
  name: "RubyGems",
  hosts: ["rubygems.org"],
  page: "https://rubygems.org/profile/api_keys",
  kinds: [
    {
      id: "rubygems-api-key", name: "RubyGems API key", reach: "publish gems as you", nature: "secret",
      ...prefixed("rubygems_", classes.hex, 48),
      source: ["https://guides.rubygems.org/api-key-scopes/"],
    },
  ],
};
