import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token";

export const sourcegraph: Provider = {
  id: "sourcegraph",
  name: "Sourcegraph",
  hosts: ["sourcegraph.com"],
  page: "https://sourcegraph.com/user/settings/tokens",
  kinds: [
    secret("sourcegraph-access-token", "Sourcegraph access token", "read code and search as you", parts("sgp_", chars(classes.hex, 16), "_", chars(classes.hex, 40)), docs),
    secret("sourcegraph-local-token", "Sourcegraph access token of a local instance", "read code and search as you", prefixed("sgp_local_", classes.hex, 40), docs),
    secret("sourcegraph-token-v2", "Sourcegraph access token (version 2)", "read code and search as you", prefixed("sgp_", classes.hex, 40), docs),
    secret("sourcegraph-gateway-token", "Sourcegraph Cody gateway token", "use models at your cost", prefixed("sgd_", classes.hex, 64), docs),
    secret("sourcegraph-product-token", "Sourcegraph product subscription token", "use what your license allows", prefixed("slk_", classes.hex, 64), docs),
    secret("sourcegraph-legacy-token", "Sourcegraph access token (oldest)", "read code and search as you", named(["sourcegraph", "src_access"], chars(classes.hex, 40)), docs),
  ],
};
