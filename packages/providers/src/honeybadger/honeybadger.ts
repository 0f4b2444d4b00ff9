import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const honeybadger: Provider = {
  id: "honeybadger",
  name: "Honeybadger",
  hosts: ["honeybadger.io"],
  page: null,
  kinds: [
    secret("honeybadger-api-key", "Honeybadger project API key", "send and read errors", prefixed("hbp_", classes.alphanumeric, 36), "https://docs.honeybadger.io/api/"),
    secret("honeybadger-personal-token", "Honeybadger personal auth token", "read and change projects", named(["honeybadger"], chars(classes.alphanumeric, 20, 40)), "https://docs.honeybadger.io/api/"),
  ],
};
