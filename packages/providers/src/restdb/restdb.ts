import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const restdb: Provider = {
  id: "restdb",
  name: "RestDB",
  hosts: ["restdb.io"],
  page: "https://restdb.io",
  kinds: [
    secret("restdb-api-key", "RestDB API key", "read and change a database", named(["restdb"], chars(classes.hex, 24)), "https://restdb.io/docs/apis-and-cors"),
  ],
};
