import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ticketmaster: Provider = {
  id: "ticketmaster",
  name: "Ticketmaster",
  hosts: ["ticketmaster.com"],
  page: "https://developer-acct.ticketmaster.com/user/login",
  kinds: [
    secret("ticketmaster-api-key", "Ticketmaster API key", "read events within your quota", named(["ticket_master"], chars(classes.alphanumeric, 32)), "https://developer.ticketmaster.com/products-and-docs/apis/getting-started/"),
  ],
};
