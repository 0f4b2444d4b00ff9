import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bokun: Provider = {
  id: "bokun",
  name: "Bókun",
  hosts: ["bokun.io"],
  page: "https://bokun.io",
  kinds: [
    secret("bokun-key", "Bókun access or secret key", "read and change bookings", named(["bokun"], chars(classes.hex, 32)), "https://bokun.dev/booking-api-rest/vU6sCfxwYdJWd1QAcLt12i/configuring-the-platform-for-api-usage-and-authentication/"),
  ],
};
