import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stadiamaps: Provider = {
  id: "stadiamaps",
  name: "Stadia Maps",
  hosts: ["stadiamaps.com"],
  page: "https://client.stadiamaps.com/dashboard/",
  kinds: [
    secret("stadiamaps-api-key", "Stadia Maps API key", "use your quota of maps", named(["stadia_maps"], ...uuid), "https://docs.stadiamaps.com/authentication/"),
  ],
};
