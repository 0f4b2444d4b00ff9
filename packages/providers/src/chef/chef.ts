import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chef: Provider = {
  id: "chef",
  name: "Chef",
  hosts: ["chef.io"],
  page: null,
  kinds: [
    secret("chef-automate-key", "Chef Automate token", "read and change what its policies allow", named(["chef_automate", "automate_token", "chef_token", "chef_api", "chef_api_token", "data_collector_token", "chef"], chars(classes.base64Url, 43, 44)), "https://docs.chef.io/automate/api_tokens/"),
  ],
};
