import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cal.com/docs/api-reference/v2/introduction";

export const calcom: Provider = {
  id: "calcom",
  name: "Cal.com",
  hosts: ["cal.com"],
  page: "https://app.cal.com/settings/developer/api-keys",
  kinds: [
    secret("calcom-api-key", "Cal.com API key", "read and change bookings as you", prefixed("cal_live_", classes.hex, 32), docs),
    secret("calcom-api-key-test", "Cal.com test API key", "read and change bookings in the sandbox", prefixed("cal_test_", classes.hex, 32), docs, { nature: "test" }),
    secret("calcom-api-key-old", "Cal.com API key (old form)", "read and change bookings as you", prefixed("cal_", classes.hex, 32), docs),
  ],
};
