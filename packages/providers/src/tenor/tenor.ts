import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Its newer keys are Google keys. */
export const tenor: Provider = {
  id: "tenor",
  name: "Tenor",
  hosts: ["tenor.com", "tenor.googleapis.com"],
  page: "https://developers.google.com/tenor/guides/quickstart",
  kinds: [
    secret("tenor-api-key-v1", "Tenor API key (v1)", "search pictures within your quota", named(["tenor"], chars(classes.upperAlphanumeric, 12)), "https://developers.google.com/tenor/guides/quickstart"),
  ],
};
