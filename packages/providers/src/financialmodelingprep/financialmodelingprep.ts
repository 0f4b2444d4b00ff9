import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const financialmodelingprep: Provider = {
  id: "financialmodelingprep",
  name: "Financial Modeling Prep",
  hosts: ["financialmodelingprep.com"],
  page: null,
  kinds: [
    secret("financialmodelingprep-api-key", "Financial Modeling Prep API key", "use up your quota", named(["financial_modeling_prep", "fmp_api", "fmp_key"], chars(classes.alphanumeric, 32)), "https://site.financialmodelingprep.com/developer/docs"),
  ],
};
