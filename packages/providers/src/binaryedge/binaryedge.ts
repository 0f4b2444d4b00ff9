import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const binaryedge: Provider = {
  id: "binaryedge",
  name: "BinaryEdge",
  hosts: ["binaryedge.io"],
  page: "https://app.binaryedge.io/account/api",
  kinds: [
    secret("binaryedge-api-key", "BinaryEdge API key", "use up your quota", named(["binary_edge"], chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 12)), "https://docs.binaryedge.io/api-v2/"),
  ],
};
