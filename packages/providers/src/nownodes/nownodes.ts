import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nownodes: Provider = {
  id: "nownodes",
  name: "NOWNodes",
  hosts: ["nownodes.io"],
  page: "https://account.nownodes.io",
  kinds: [
    secret("nownodes-api-key", "NOWNodes API key", "use nodes at your cost", named(["now_nodes"], ...uuid), "https://documenter.getpostman.com/view/13630829/TVmFkLwy"),
  ],
};
