import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mitto: Provider = {
  id: "mitto",
  name: "Mitto",
  hosts: ["mitto.ch", "rest.mittoapi.com"],
  page: "https://myaccount.mitto.ch",
  kinds: [
    secret("mitto-api-key", "Mitto API key", "send messages at your cost", named(["mitto", "mittoapi", "x-mitto-api-key"], chars(classes.alphanumeric, 32, 64)), "https://docs.mitto.ch/"),
  ],
};
