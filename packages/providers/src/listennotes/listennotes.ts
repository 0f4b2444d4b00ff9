import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const listennotes: Provider = {
  id: "listennotes",
  name: "Listen Notes",
  hosts: ["listennotes.com", "listen-api.listennotes.com"],
  page: "https://www.listennotes.com/api/dashboard/",
  kinds: [
    secret("listennotes-api-key", "Listen Notes API key", "search podcasts at your cost", named(["listennotes", "listen_notes", "listenapi", "listen_api", "x-listenapi-key", "listen-notes"], chars(classes.hex, 32)), "https://www.listennotes.com/api/docs/"),
  ],
};
