import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mixmax: Provider = {
  id: "mixmax",
  name: "Mixmax",
  hosts: ["mixmax.com"],
  page: "https://app.mixmax.com/dashboard/settings/personal/integrations",
  kinds: [
    secret("mixmax-api-token", "Mixmax API token", "send mail as you", named(["mixmax"], ...uuid), "https://developer.mixmax.com/reference/getting-started-with-the-api"),
  ],
};
