import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const detectlanguage: Provider = {
  id: "detectlanguage",
  name: "Detect Language",
  hosts: ["detectlanguage.com"],
  page: "https://detectlanguage.com/account",
  kinds: [
    secret("detectlanguage-api-key", "Detect Language API key", "use up your quota", named(["detect_language"], chars(classes.hex, 32)), "https://detectlanguage.com/documentation"),
  ],
};
