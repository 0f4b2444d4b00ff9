import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.messari.io/";
const near = ["messari", "x-messari-api-key"];

export const messari: Provider = {
  id: "messari",
  name: "Messari",
  hosts: ["messari.io"],
  page: "https://messari.io/account/api",
  kinds: [
    secret("messari-api-key", "Messari API key", "read market data within your quota", named(near, chars(classes.base64Url, 43, 60)), docs),
    secret("messari-api-key-older", "Messari API key (older)", "read market data within your quota", named(near, ...uuid), docs),
  ],
};
