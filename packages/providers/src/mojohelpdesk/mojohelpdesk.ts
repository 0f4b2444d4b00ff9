import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mojohelpdesk: Provider = {
  id: "mojohelpdesk",
  name: "Mojo Helpdesk",
  hosts: ["mojohelpdesk.com"],
  page: "https://app.mojohelpdesk.com",
  kinds: [
    secret("mojohelpdesk-access-key", "Mojo Helpdesk access key", "read and answer your customers", named(["mojo_helpdesk", "mojo_access"], chars(classes.hex, 40)), "https://github.com/mojohelpdesk/mojohelpdesk-api-doc"),
  ],
};
