import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const indigitall: Provider = {
  id: "indigitall",
  name: "Indigitall",
  hosts: ["indigitall.com"],
  page: "https://console.indigitall.com",
  kinds: [
    secret("indigitall-server-key", "Indigitall server key", "send messages to your users", named(["indigitall_server", "indigitall"], ...uuid), "https://docs.indigitall.com/"),
  ],
};
