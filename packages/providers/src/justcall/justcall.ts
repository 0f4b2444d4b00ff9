import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const justcall: Provider = {
  id: "justcall",
  name: "JustCall",
  hosts: ["justcall.io"],
  page: "https://app.justcall.io/app/developer",
  kinds: [
    secret("justcall-api-secret", "JustCall API key or secret", "call and write as you", named(["just_call"], chars(classes.hex, 40, 64)), "https://developer.justcall.io/docs/authentication"),
  ],
};
