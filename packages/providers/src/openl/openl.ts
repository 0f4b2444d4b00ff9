import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openl: Provider = {
  id: "openl",
  name: "OpenL",
  hosts: ["openl.io", "api.openl.club"],
  page: "https://openl.club",
  kinds: [
    secret("openl-api-key", "OpenL API key", "translate at your cost", named(["openl_api", "openl_club", "openl_key"], chars(classes.alphanumeric, 24, 64)), "https://docs.openl.club/"),
  ],
};
