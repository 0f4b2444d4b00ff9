import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chainalysis: Provider = {
  id: "chainalysis",
  name: "Chainalysis",
  hosts: ["chainalysis.com"],
  page: "https://kyt.chainalysis.com",
  kinds: [
    secret("chainalysis-api-key", "Chainalysis API key", "read and check transfers", named(["chainalysis"], chars(classes.hex, 64)), "https://docs.chainalysis.com/api/kyt/"),
  ],
};
