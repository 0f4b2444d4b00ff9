import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thethingsnetwork: Provider = {
  id: "thethingsnetwork",
  name: "The Things Network",
  hosts: ["thethings.network", "thethings.industries"],
  page: "https://console.cloud.thethings.network",
  kinds: [
    secret("thethingsnetwork-api-key", "The Things Network API key", "read and command devices", parts("NNSXS.", chars(classes.base32, 39), ".", chars(classes.base32, 52)), "https://www.thethingsindustries.com/docs/api/concepts/auth/"),
  ],
};
