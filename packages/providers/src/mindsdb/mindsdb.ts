import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mindsdb: Provider = {
  id: "mindsdb",
  name: "MindsDB",
  hosts: ["mindsdb.com", "mdb.ai"],
  page: "https://mdb.ai",
  kinds: [
    secret("mindsdb-api-key", "Minds API key", "use models and data at your cost", named(["mindsdb", "minds_api", "mdb.ai"], chars(classes.hex, 64)), "https://docs.mdb.ai/"),
  ],
};
