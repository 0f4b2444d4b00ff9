import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const livepeer: Provider = {
  id: "livepeer",
  name: "Livepeer",
  hosts: ["livepeer.studio", "livepeer.com"],
  page: "https://livepeer.studio/dashboard/developers/api-keys",
  kinds: [
    secret("livepeer-api-key", "Livepeer API key", "stream at your cost", named(["livepeer"], ...uuid), "https://docs.livepeer.org/developers/quick-start"),
  ],
};
