import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const telegraph: Provider = {
  id: "telegraph",
  name: "Telegraph",
  hosts: ["telegra.ph", "graph.org"],
  page: "https://telegra.ph",
  kinds: [
    secret("telegraph-access-token", "Telegraph access token", "change the pages of its account", named(["telegraph_token", "telegraph_access", "telegraph", "telegra.ph"], chars(classes.hex, 60)), "https://telegra.ph/api"),
  ],
};
