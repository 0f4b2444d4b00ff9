import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const speechmatics: Provider = {
  id: "speechmatics",
  name: "Speechmatics",
  hosts: ["speechmatics.com"],
  page: "https://portal.speechmatics.com/settings/api-keys",
  kinds: [
    secret("speechmatics-api-key", "Speechmatics API key", "transcribe at your cost", named(["speechmatics"], chars(classes.alphanumeric, 32)), "https://docs.speechmatics.com/get-started/authentication"),
  ],
};
