import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metalsapi: Provider = {
  id: "metalsapi",
  name: "Metals-API",
  hosts: ["metals-api.com"],
  page: "https://metals-api.com/dashboard",
  kinds: [
    secret("metalsapi-access-key", "Metals-API access key", "read metal prices within your quota", named(["metals_api"], chars(classes.alphanumeric, 50, 60)), "https://metals-api.com/documentation"),
  ],
};
