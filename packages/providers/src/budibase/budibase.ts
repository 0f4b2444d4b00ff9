import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const budibase: Provider = {
  id: "budibase",
  name: "Budibase",
  hosts: ["budibase.app", "budibase.com"],
  page: "https://account.budibase.app",
  kinds: [
    secret("budibase-api-key", "Budibase API key", "read and change apps and rows", named(["budibase"], chars(classes.hex, 32), "-", chars(classes.hex, 60, 80)), "https://docs.budibase.com/docs/public-api"),
  ],
};
