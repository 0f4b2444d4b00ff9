import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onebusaway: Provider = {
  id: "onebusaway",
  name: "OneBusAway",
  hosts: ["onebusaway.org"],
  page: null,
  kinds: [
    secret("onebusaway-api-key", "OneBusAway API key", "read departures within your quota", named(["one_bus_away"], ...uuid), "https://developer.onebusaway.org/api/where"),
  ],
};
