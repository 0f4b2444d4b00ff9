import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lexoffice: Provider = {
  id: "lexoffice",
  name: "lexware Office",
  hosts: ["lexoffice.de", "lexware.de", "api.lexware.io"],
  page: "https://app.lexware.de/addons/public-api",
  kinds: [
    secret("lexoffice-api-key", "lexware Office API key", "read and write your invoices", named(["lex_office", "lexware"], chars(classes.base64Url, 36, 60)), "https://developers.lexware.io/docs/#lexware-api-documentation"),
  ],
};
