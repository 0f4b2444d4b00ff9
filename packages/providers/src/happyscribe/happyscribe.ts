import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const happyscribe: Provider = {
  id: "happyscribe",
  name: "Happy Scribe",
  hosts: ["happyscribe.com"],
  page: null,
  kinds: [
    secret("happyscribe-api-key", "Happy Scribe API key", "transcribe at your cost", named(["happy_scribe"], chars(classes.alphanumeric, 24)), "https://dev.happyscribe.com"),
  ],
};
