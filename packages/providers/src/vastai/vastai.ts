import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vastai: Provider = {
  id: "vastai",
  name: "Vast.ai",
  hosts: ["vast.ai"],
  page: "https://cloud.vast.ai/manage-keys/",
  kinds: [
    secret("vastai-api-key", "Vast.ai API key", "rent machines at your cost", named(["vast_ai", "vast.ai", "vast_api"], chars(classes.hex, 64)), "https://docs.vast.ai/api/authentication"),
  ],
};
