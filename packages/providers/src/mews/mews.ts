import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mews: Provider = {
  id: "mews",
  name: "Mews",
  hosts: ["mews.com"],
  page: null,
  kinds: [
    secret("mews-token", "Mews access or client token", "read and change a hotel's bookings", named(["mews_token", "mews_access", "mews_client", "mews_api", "mewssystems", "mews"], chars(classes.upperHex, 32), "-", chars(classes.upperHex, 31)), "https://docs.mews.com/connector-api/guidelines/authentication"),
  ],
};
