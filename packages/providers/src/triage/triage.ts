import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const triage: Provider = {
  id: "triage",
  name: "Triage",
  hosts: ["tria.ge"],
  page: "https://tria.ge/account",
  kinds: [
    secret("triage-api-key", "Triage API key", "read samples and send them in as you", named(["hatching_triage", "triage_api", "triage_key", "triage_token", "tria.ge", "triage"], chars(classes.hex, 40)), "https://tria.ge/docs/cloud-api/conventions/"),
  ],
};
