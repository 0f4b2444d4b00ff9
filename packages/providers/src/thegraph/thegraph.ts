import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thegraph: Provider = {
  id: "thegraph",
  name: "The Graph",
  hosts: ["thegraph.com"],
  page: "https://thegraph.com/studio/apikeys/",
  kinds: [
    secret("thegraph-api-key", "The Graph API key", "query at your cost", named(["the_graph", "graph_api_key", "subgraph"], chars(classes.hex, 32)), "https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/"),
  ],
};
