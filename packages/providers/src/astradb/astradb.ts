import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html";

export const astradb: Provider = {
  id: "astradb",
  name: "Astra DB",
  hosts: ["datastax.com"],
  page: "https://astra.datastax.com/settings/tokens",
  kinds: [
    secret("astradb-token", "Astra DB application token", "read and change databases", parts("AstraCS:", chars(classes.alphanumeric, 24), ":", chars(classes.hex, 64)), docs),
    secret("astradb-client-secret", "Astra DB client secret", "read and change databases", named(["astra", "datastax"], chars(classes.base64, 100, 140)), docs),
  ],
};
