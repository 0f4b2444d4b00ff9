import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jotform: Provider = {
  id: "jotform",
  name: "Jotform",
  hosts: ["jotform.com"],
  page: "https://www.jotform.com/myaccount/api",
  kinds: [
    secret("jotform-api-key", "Jotform API key", "read your forms and what was sent", named(["jot_form"], chars(classes.hex, 32)), "https://api.jotform.com/docs/#authentication"),
  ],
};
