import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apimetrics: Provider = {
  id: "apimetrics",
  name: "APImetrics",
  hosts: ["apimetrics.io", "apimetrics.com"],
  page: "https://client.apimetrics.io/settings/api-key",
  kinds: [
    secret("apimetrics-api-key", "APImetrics API key", "read and change your checks", named(["apimetrics"], chars(classes.alphanumeric, 32)), "https://docs.apimetrics.io/reference"),
  ],
};
