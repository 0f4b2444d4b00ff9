import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opslevel: Provider = {
  id: "opslevel",
  name: "OpsLevel",
  hosts: ["opslevel.com"],
  page: "https://app.opslevel.com/api_tokens",
  kinds: [
    secret("opslevel-api-token", "OpsLevel API token", "read and change your catalogue of services", named(["ops_level"], chars(classes.alphanumeric, 36)), "https://docs.opslevel.com/docs/authentication"),
  ],
};
