import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appointedd: Provider = {
  id: "appointedd",
  name: "Appointedd",
  hosts: ["appointedd.com"],
  page: "https://console.appointedd.com",
  kinds: [
    secret("appointedd-api-key", "Appointedd API key", "read and change bookings", named(["appointedd"], chars(classes.base64, 86), "=="), "https://developers.appointedd.com/"),
  ],
};
