import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const formio: Provider = {
  id: "formio",
  name: "Form.io",
  hosts: ["form.io"],
  page: null,
  kinds: [
    secret("formio-api-key", "Form.io API key", "read and change forms", named(["form_io", "form.io"], chars(classes.alphanumeric, 30)), "https://help.form.io/developers/auth"),
  ],
};
