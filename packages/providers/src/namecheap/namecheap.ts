import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const namecheap: Provider = {
  id: "namecheap",
  name: "Namecheap",
  hosts: ["namecheap.com"],
  page: "https://ap.www.namecheap.com/settings/tools/apiaccess/",
  kinds: [
    secret("namecheap-api-key", "Namecheap API key", "change your domains and their DNS, from allowed addresses", named(["name_cheap"], chars(classes.hex, 32)), "https://www.namecheap.com/support/api/intro/"),
  ],
};
