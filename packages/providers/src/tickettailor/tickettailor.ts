import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tickettailor: Provider = {
  id: "tickettailor",
  name: "Ticket Tailor",
  hosts: ["tickettailor.com"],
  page: "https://app.tickettailor.com/box-office/api",
  kinds: [
    secret("tickettailor-api-key", "Ticket Tailor API key", "read events, orders and their buyers", named(["ticket_tailor"], "sk_", chars(classes.digits, 1, 8), "_", chars(classes.digits, 1, 8), "_", chars(classes.hex, 32)), "https://developers.tickettailor.com/#authentication"),
  ],
};
