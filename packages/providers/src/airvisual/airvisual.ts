import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const airvisual: Provider = {
  id: "airvisual",
  name: "AirVisual",
  hosts: ["airvisual.com", "iqair.com"],
  page: "https://dashboard.iqair.com/personal/api-keys",
  kinds: [
    secret("airvisual-api-key", "AirVisual API key", "use up your quota", named(["air_visual", "iqair"], ...uuid), "https://api-docs.iqair.com/"),
  ],
};
