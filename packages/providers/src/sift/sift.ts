import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sift: Provider = {
  id: "sift",
  name: "Sift",
  hosts: ["sift.com", "siftscience.com"],
  page: "https://console.sift.com/developer/api-keys",
  kinds: [
    secret("sift-api-key", "Sift REST API key", "read and change what is held for fraud", named(["sift_science", "sift_api", "sift_rest", "sift_key"], chars(classes.hex, 16)), "https://developers.sift.com/docs/curl/apis-overview"),
  ],
};
