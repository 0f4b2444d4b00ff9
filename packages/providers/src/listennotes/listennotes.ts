import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const listennotes: Provider = {
  id: "listennotes",
  name: "Listen Notes",
  hosts: ["listennotes.com"],
  page: "https://www.listennotes.com/api/dashboard/",
  kinds: [
    secret("listennotes-api-key", "Listen Notes API key", "search podcasts at your cost", named(["listen_notes", "listen_api", "x-listenapi-key"], chars(classes.hex, 32)), "https://www.listennotes.com/api/docs/"),
  ],
};
