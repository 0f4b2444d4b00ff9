import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cronitor: Provider = {
  id: "cronitor",
  name: "Cronitor",
  hosts: ["cronitor.io"],
  page: "https://cronitor.io/app/settings/api",
  kinds: [
    secret("cronitor-api-key", "Cronitor API key", "read and change monitors", named(["cronitor"], chars(classes.hex, 32)), "https://cronitor.io/docs/api-authentication"),
  ],
};
