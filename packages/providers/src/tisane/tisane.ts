import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tisane: Provider = {
  id: "tisane",
  name: "Tisane",
  hosts: ["tisane.ai"],
  page: "https://dev.tisane.ai/developer",
  kinds: [
    secret("tisane-api-key", "Tisane API key", "analyse texts at your cost", named(["tisane"], chars(classes.hex, 32)), "https://docs.tisane.ai/apis/tisane-api-short-guide"),
  ],
};
