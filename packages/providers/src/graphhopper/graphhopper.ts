import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const graphhopper: Provider = {
  id: "graphhopper",
  name: "GraphHopper",
  hosts: ["graphhopper.com"],
  page: "https://graphhopper.com/dashboard/",
  kinds: [
    secret("graphhopper-api-key", "GraphHopper API key", "use maps at your cost", named(["graphhopper"], ...uuid), "https://docs.graphhopper.com/#section/Authentication"),
  ],
};
