import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const inspectlet: Provider = {
  id: "inspectlet",
  name: "Inspectlet",
  hosts: ["inspectlet.com"],
  page: "https://www.inspectlet.com/dashboard",
  kinds: [
    secret("inspectlet-token", "Inspectlet API token", "read recorded visits", named(["inspectlet"], chars(classes.alphanumeric, 24, 64)), "https://docs.inspectlet.com/hc/en-us/articles/210075617"),
  ],
};
