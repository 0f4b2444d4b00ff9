import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const usajobs: Provider = {
  id: "usajobs",
  name: "USAJOBS",
  hosts: ["usajobs.gov"],
  page: "https://developer.usajobs.gov/apirequest/",
  kinds: [
    secret("usajobs-api-key", "USAJOBS API key", "read jobs within your quota", named(["usa_jobs"], chars(classes.base64, 43), "="), "https://developer.usajobs.gov/guides/authentication"),
  ],
};
