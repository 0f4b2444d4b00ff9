import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dovico: Provider = {
  id: "dovico",
  name: "Dovico",
  hosts: ["dovico.com"],
  page: null,
  kinds: [
    secret("dovico-token", "Dovico token", "read and change time sheets", named(["dovico"], chars(classes.hex, 32), ".", chars(classes.alphanumeric, 1, 12)), "https://timesheet.dovico.com/developer/API_doc/"),
  ],
};
