import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sheety: Provider = {
  id: "sheety",
  name: "Sheety",
  hosts: ["sheety.co"],
  page: "https://dashboard.sheety.co",
  kinds: [
    secret("sheety-bearer-token", "Sheety bearer token", "read and change a spreadsheet", named(["sheety"], chars(classes.alphanumeric, 20, 64)), "https://sheety.co/docs/authentication"),
  ],
};
