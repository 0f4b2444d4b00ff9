import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const octopusenergy: Provider = {
  id: "octopusenergy",
  name: "Octopus Energy",
  hosts: ["octopus.energy"],
  page: "https://octopus.energy/dashboard/new/accounts/personal-details/api-access",
  kinds: [
    secret("octopusenergy-api-key", "Octopus Energy API key", "read how much power you use", named(["octopus_energy", "octopus.energy", "octopus_api", "octopus_key"], "sk_live_", chars(classes.alphanumeric, 24)), "https://docs.octopus.energy/rest/guides/api-basics"),
  ],
};
