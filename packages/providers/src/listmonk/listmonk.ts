import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** listmonk, on a server of its owner. */
export const listmonk: Provider = {
  id: "listmonk",
  name: "listmonk",
  hosts: [],
  page: null,
  kinds: [
    secret("listmonk-api-token", "listmonk API token", "read your people and send to them", named(["listmonk"], chars(classes.alphanumeric, 32)), "https://listmonk.app/docs/apis/apis/"),
  ],
};
