import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cicero: Provider = {
  id: "cicero",
  name: "Cicero",
  hosts: ["cicerodata.com"],
  page: "https://app.cicerodata.com",
  kinds: [
    secret("cicero-api-key", "Cicero API key", "use up your credits", named(["cicerodata", "cicero_api", "cicero_key", "cicero"], chars(classes.hex, 40)), "https://app.cicerodata.com/docs/"),
  ],
};
