import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apisetu: Provider = {
  id: "apisetu",
  name: "API Setu",
  hosts: ["apisetu.gov.in"],
  page: "https://partners.apisetu.gov.in",
  kinds: [
    secret("apisetu-api-key", "API Setu API key", "ask for documents in your organization's name", named(["api_setu", "x-apisetu-apikey"], chars(classes.alphanumeric, 32)), "https://docs.apisetu.gov.in/"),
  ],
};
