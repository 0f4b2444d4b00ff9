import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const saucelabs: Provider = {
  id: "saucelabs",
  name: "Sauce Labs",
  hosts: ["saucelabs.com"],
  page: "https://app.saucelabs.com/user-settings",
  kinds: [
    secret("saucelabs-access-key", "Sauce Labs access key", "run tests at your cost, and read their recordings", named(["sauce_labs", "sauce_access", "sauce_key"], ...uuid), "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/"),
  ],
};
