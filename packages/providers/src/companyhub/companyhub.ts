import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const companyhub: Provider = {
  id: "companyhub",
  name: "CompanyHub",
  hosts: ["companyhub.com"],
  page: "https://app.companyhub.com",
  kinds: [
    secret("companyhub-api-key", "CompanyHub API key", "read and change records", named(["company_hub"], chars(classes.alphanumeric, 20)), "https://companyhub.com/docs/api-documentation"),
  ],
};
