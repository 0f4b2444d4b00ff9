import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chunkr: Provider = {
  id: "chunkr",
  name: "Chunkr",
  hosts: ["chunkr.ai"],
  page: "https://chunkr.ai/dashboard",
  kinds: [
    secret("chunkr-api-key", "Chunkr API key", "read documents at your cost", named(["chunkr"], "ch_", chars(classes.alphanumeric, 24, 64)), "https://docs.chunkr.ai/"),
  ],
};
