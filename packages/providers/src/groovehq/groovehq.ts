import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const groovehq: Provider = {
  id: "groovehq",
  name: "Groove",
  hosts: ["groovehq.com"],
  page: null,
  kinds: [
    secret("groovehq-api-token", "Groove API token", "read and answer tickets", named(["groove_hq", "groove_token"], chars(classes.hex, 64)), "https://developers.groovehq.com"),
  ],
};
