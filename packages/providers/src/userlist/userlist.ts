import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://userlist.com/docs/getting-started/integration-guide/";

export const userlist: Provider = {
  id: "userlist",
  name: "Userlist",
  hosts: ["userlist.com"],
  page: "https://app.userlist.com",
  kinds: [
    secret("userlist-push-key", "Userlist push key", "write your users and their events", named(["userlist"], chars(classes.alphanumeric, 64)), docs),
    secret("userlist-push-id", "Userlist push ID", "tells the account", named(["userlist_push_id"], chars(classes.alphanumeric, 32)), docs, { nature: "publishable" }),
  ],
};
