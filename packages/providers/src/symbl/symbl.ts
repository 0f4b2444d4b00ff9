import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const symbl: Provider = {
  id: "symbl",
  name: "Symbl.ai",
  hosts: ["symbl.ai"],
  page: "https://platform.symbl.ai",
  kinds: [
    secret("symbl-key", "Symbl.ai app ID or secret", "transcribe meetings at your cost", named(["symbl", "symbl_ai"], chars(classes.alphanumeric, 64)), "https://docs.symbl.ai/docs/developer-tools-authentication"),
  ],
};
