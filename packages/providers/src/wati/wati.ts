import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wati: Provider = {
  id: "wati",
  name: "WATI",
  hosts: ["wati.io"],
  page: "https://app.wati.io",
  kinds: [
    secret("wati-bearer-token", "WATI bearer token", "send WhatsApp messages as you", named(["wati"], ...uuid), "https://docs.wati.io/reference/introduction"),
  ],
};
