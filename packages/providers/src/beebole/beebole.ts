import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const beebole: Provider = {
  id: "beebole",
  name: "BeeBole",
  hosts: ["beebole-apps.com", "beebole.com"],
  page: "https://beebole-apps.com",
  kinds: [
    secret("beebole-token", "BeeBole API token", "read and change timesheets", named(["beebole"], chars(classes.hex, 40)), "https://beebole.com/help/api/"),
  ],
};
