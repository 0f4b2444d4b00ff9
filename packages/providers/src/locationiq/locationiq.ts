import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const locationiq: Provider = {
  id: "locationiq",
  name: "LocationIQ",
  hosts: ["locationiq.com"],
  page: "https://my.locationiq.com/dashboard",
  kinds: [
    secret("locationiq-access-token", "LocationIQ access token", "look up addresses within your quota", prefixed("pk.", classes.hex, 32), "https://docs.locationiq.com/docs/authentication"),
  ],
};
