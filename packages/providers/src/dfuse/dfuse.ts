import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dfuse: Provider = {
  id: "dfuse",
  name: "dfuse",
  hosts: ["dfuse.io"],
  page: null,
  kinds: [
    secret("dfuse-api-key", "dfuse API key", "query chains at your cost", named(["dfuse"], "web_", chars(classes.hex, 32)), "https://docs.dfuse.eosnation.io"),
  ],
};
