import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openprovider: Provider = {
  id: "openprovider",
  name: "Openprovider",
  hosts: ["openprovider.com", "api.openprovider.eu"],
  page: "https://cp.openprovider.eu",
  kinds: [
    secret("openprovider-token", "Openprovider token", "change your domains and their DNS", named(["open_provider"], chars(classes.hex, 32)), "https://docs.openprovider.com/"),
  ],
};
