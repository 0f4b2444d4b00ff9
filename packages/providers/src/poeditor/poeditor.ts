import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const poeditor: Provider = {
  id: "poeditor",
  name: "POEditor",
  hosts: ["poeditor.com"],
  page: "https://poeditor.com/account/api",
  kinds: [
    secret("poeditor-api-token", "POEditor API token", "read and change your translations", named(["po_editor"], chars(classes.hex, 32)), "https://poeditor.com/docs/api"),
  ],
};
