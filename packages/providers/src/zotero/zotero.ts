import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zotero: Provider = {
  id: "zotero",
  name: "Zotero",
  hosts: ["zotero.org"],
  page: "https://www.zotero.org/settings/keys",
  kinds: [
    secret("zotero-api-key", "Zotero API key", "read and change your library", named(["zotero"], chars(classes.alphanumeric, 24)), "https://www.zotero.org/support/dev/web_api/v3/basics#authentication"),
  ],
};
