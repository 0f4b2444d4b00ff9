import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clojars: Provider = {
  id: "clojars",
  name: "Clojars",
  hosts: ["clojars.org"],
  page: "https://clojars.org/tokens",
  kinds: [
    secret("clojars-deploy-token", "Clojars deploy token", "publish libraries as you", prefixed("CLOJARS_", classes.hex, 60), "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"),
  ],
};
