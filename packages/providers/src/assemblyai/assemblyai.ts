import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const assemblyai: Provider = {
  id: "assemblyai",
  name: "AssemblyAI",
  hosts: ["assemblyai.com"],
  page: "https://www.assemblyai.com/app/api-keys",
  kinds: [
    secret("assemblyai-api-key", "AssemblyAI API key", "transcribe at your cost and read transcripts", named(["assembly_ai"], chars(classes.hex, 32)), "https://www.assemblyai.com/docs/api-reference/overview"),
  ],
};
