import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unidoc: Provider = {
  id: "unidoc",
  name: "UniDoc",
  hosts: ["unidoc.io"],
  page: "https://cloud.unidoc.io",
  kinds: [
    secret("unidoc-metered-key", "UniDoc metered API key", "use its library at your cost", named(["unidoc", "uniofficelicense", "unidoc_license", "unipdf"], chars(classes.hex, 64)), "https://docs.unidoc.io/docs/unipdf/guides/authentication/"),
  ],
};
