import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sevdesk: Provider = {
  id: "sevdesk",
  name: "sevDesk",
  hosts: ["sevdesk.de"],
  page: "https://my.sevdesk.de/#/admin/userManagement",
  kinds: [
    secret("sevdesk-api-token", "sevDesk API token", "read and write invoices", named(["sevdesk"], chars(classes.hex, 32)), "https://api.sevdesk.de/#section/Authentication-and-Authorization"),
  ],
};
