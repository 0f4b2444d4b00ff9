import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const survicate: Provider = {
  id: "survicate",
  name: "Survicate",
  hosts: ["survicate.com"],
  page: "https://panel.survicate.com",
  kinds: [
    secret("survicate-api-key", "Survicate API key", "read surveys and their answers", named(["survicate"], chars(classes.hex, 32)), "https://developers.survicate.com"),
  ],
};
