import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const baselime: Provider = {
  id: "baselime",
  name: "Baselime",
  hosts: ["baselime.io"],
  page: "https://console.baselime.io",
  kinds: [
    secret("baselime-api-key", "Baselime API key", "send and read traces", named(["baselime"], chars(classes.hex, 40)), "https://baselime.io/docs/"),
  ],
};
