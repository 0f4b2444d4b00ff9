import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const segment: Provider = {
  id: "segment",
  name: "Segment",
  hosts: ["segment.com", "segment.io"],
  page: "https://app.segment.com",
  kinds: [
    secret("segment-public-api-token", "Segment Public API token", "change sources, destinations and what they may see", prefixed("sgp_", classes.alphanumeric, 64), "https://docs.segmentapis.com/tag/Getting-Started/"),
    secret("segment-write-key", "Segment write key", "send events to a source", named(["segment_write", "segment_key", "segment_token", "segment_api", "segment.com", "segment.io", "segment"], chars(classes.alphanumeric, 32)), "https://segment.com/docs/connections/find-writekey/"),
  ],
};
