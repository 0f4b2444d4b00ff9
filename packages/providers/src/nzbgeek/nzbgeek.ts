import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nzbgeek: Provider = {
  id: "nzbgeek",
  name: "NZBGeek",
  hosts: ["nzbgeek.info"],
  page: "https://nzbgeek.info",
  kinds: [
    secret("nzbgeek-api-key", "NZBGeek API key", "search and download as you", named(["nzb_geek"], chars(classes.alphanumeric, 32)), "https://nzbgeek.info"),
  ],
};
