import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stormglass: Provider = {
  id: "stormglass",
  name: "Stormglass",
  hosts: ["stormglass.io"],
  page: "https://dashboard.stormglass.io",
  kinds: [
    secret("stormglass-api-key", "Stormglass API key", "use your quota", named(["storm_glass"], ...uuid, "-", ...uuid), "https://docs.stormglass.io/#/authentication"),
  ],
};
