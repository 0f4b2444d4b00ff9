import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qualtrics: Provider = {
  id: "qualtrics",
  name: "Qualtrics",
  hosts: ["qualtrics.com"],
  page: null,
  kinds: [
    secret("qualtrics-api-token", "Qualtrics API token", "read surveys and their answers", named(["qualtrics"], chars(classes.alphanumeric, 40)), "https://api.qualtrics.com/2b4ffbd8af74e-api-key-authentication"),
  ],
};
