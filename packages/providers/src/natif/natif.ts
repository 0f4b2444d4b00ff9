import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const natif: Provider = {
  id: "natif",
  name: "natif.ai",
  hosts: ["natif.ai"],
  page: "https://platform.natif.ai",
  kinds: [
    secret("natif-api-key", "natif.ai API key", "read documents at your cost", named(["natif"], chars(classes.alphanumeric, 32, 64)), "https://docs.natif.ai/"),
  ],
};
