import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.chain.link/data-streams/reference/data-streams-api/authentication";
const near = ["chain_link", "streams_api"];

export const chainlink: Provider = {
  id: "chainlink",
  name: "Chainlink Data Streams",
  hosts: ["chain.link"],
  page: null,
  kinds: [
    secret("chainlink-user-secret", "Chainlink Data Streams user secret", "read your streams", named(near, chars(classes.alphanumeric, 64, 128)), docs),
    secret("chainlink-client-id", "Chainlink Data Streams client ID", "tells the client; with its secret, read your streams", named(near, ...uuid), docs),
  ],
};
