import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clinchpad: Provider = {
  id: "clinchpad",
  name: "ClinchPad",
  hosts: ["clinchpad.com"],
  page: null,
  kinds: [
    secret("clinchpad-api-key", "ClinchPad API key", "read and change leads", named(["clinchpad"], chars(classes.lowerAlphanumeric, 32)), "https://clinchpad.com/api/docs/"),
  ],
};
