import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const litmus: Provider = {
  id: "litmus",
  name: "Litmus",
  hosts: ["litmus.com"],
  page: "https://litmus.com/account",
  kinds: [
    secret("litmus-api-key", "Litmus API key", "preview mail at your cost", named(["litmus_api", "litmus_key", "litmus_instant"], chars(classes.hex, 32, 64)), "https://docs.litmus.com/"),
  ],
};
