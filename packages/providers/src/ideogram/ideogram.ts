import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ideogram: Provider = {
  id: "ideogram",
  name: "Ideogram",
  hosts: ["ideogram.ai"],
  page: "https://ideogram.ai/manage-api",
  kinds: [
    secret("ideogram-api-key", "Ideogram API key", "make pictures at your cost", named(["ideogram"], chars(classes.base64Url, 64, 120)), "https://developer.ideogram.ai/ideogram-api/api-setup"),
  ],
};
