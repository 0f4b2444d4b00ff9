import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appetize: Provider = {
  id: "appetize",
  name: "Appetize",
  hosts: ["appetize.io"],
  page: "https://appetize.io/account",
  kinds: [
    secret("appetize-token", "Appetize API token", "upload and run apps", prefixed("tok_", classes.lowerAlphanumeric, 26), "https://docs.appetize.io/rest-api/overview"),
  ],
};
