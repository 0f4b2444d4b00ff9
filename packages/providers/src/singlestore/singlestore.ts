import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const singlestore: Provider = {
  id: "singlestore",
  name: "SingleStore",
  hosts: ["singlestore.com", "memsql.com"],
  page: "https://portal.singlestore.com",
  kinds: [
    secret("singlestore-api-key", "SingleStore Management API key", "change and delete your databases", named(["single_store", "memsql"], chars(classes.hex, 64)), "https://docs.singlestore.com/cloud/reference/management-api/"),
  ],
};
