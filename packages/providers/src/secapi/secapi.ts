import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const secapi: Provider = {
  id: "secapi",
  name: "SEC API",
  hosts: ["sec-api.io"],
  page: "https://sec-api.io/profile",
  kinds: [
    secret("secapi-api-key", "SEC API API key", "use your quota of filings", named(["sec_api"], chars(classes.hex, 64)), "https://sec-api.io/docs"),
  ],
};
