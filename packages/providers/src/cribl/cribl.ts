import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cribl: Provider = {
  id: "cribl",
  name: "Cribl",
  hosts: ["cribl.cloud", "cribl.io"],
  page: "https://manage.cribl.cloud",
  kinds: [
    secret("cribl-client-secret", "Cribl API client secret", "read and change where your logs go", named(["cribl"], chars(classes.base64Url, 64)), "https://docs.cribl.io/api/"),
  ],
};
