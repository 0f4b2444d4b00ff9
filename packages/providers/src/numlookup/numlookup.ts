import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://numlookupapi.com/docs/";

export const numlookup: Provider = {
  id: "numlookup",
  name: "NumLookupAPI",
  hosts: ["numlookupapi.com"],
  page: "https://app.numlookupapi.com/dashboard",
  kinds: [
    secret("numlookup-api-key", "NumLookupAPI API key", "look up numbers within your quota", prefixed("num_live_", classes.alphanumeric, 40), docs),
    secret("numlookup-api-key-older", "NumLookupAPI API key (older)", "look up numbers within your quota", named(["num_lookup"], chars(classes.alphanumeric, 40)), docs),
  ],
};
