import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unione: Provider = {
  id: "unione",
  name: "UniOne",
  hosts: ["unione.io"],
  page: "https://cp.unione.io",
  kinds: [
    secret("unione-api-key", "UniOne API key", "send mail as your domains", named(["unione"], chars(classes.lowerAlphanumeric, 52, 60)), "https://docs.unione.io/en/web-api-ref#authentication"),
  ],
};
