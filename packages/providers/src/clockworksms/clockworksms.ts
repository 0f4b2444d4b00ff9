import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clockworksms: Provider = {
  id: "clockworksms",
  name: "Clockwork SMS",
  hosts: ["clockworksms.com"],
  page: "https://app3.clockworksms.com/api-keys",
  kinds: [
    secret("clockworksms-api-key", "Clockwork SMS API key", "send messages at your cost", named(["clockwork_sms", "clockwork"], chars(classes.hex, 40)), "https://www.clockworksms.com/doc/"),
  ],
};
