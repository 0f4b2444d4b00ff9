import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chorus: Provider = {
  id: "chorus",
  name: "Chorus",
  hosts: ["chorus.ai"],
  page: "https://chorus.ai",
  kinds: [
    secret("chorus-token", "Chorus API token", "read calls and their transcripts", named(["chorus_ai", "chorus_api", "chorus.ai"], chars(classes.hex, 64)), "https://api-docs.chorus.ai/"),
  ],
};
