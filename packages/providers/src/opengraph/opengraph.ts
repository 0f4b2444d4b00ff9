import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opengraph: Provider = {
  id: "opengraph",
  name: "OpenGraph.io",
  hosts: ["opengraph.io"],
  page: "https://dashboard.opengraph.io",
  kinds: [
    secret("opengraph-app-id", "OpenGraph.io app ID", "read pages at your cost", named(["opengraph_io", "opengraph.io", "opengraph_app", "opengraph_api", "opengraph"], ...uuid), "https://www.opengraph.io/documentation"),
  ],
};
