import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nmkr: Provider = {
  id: "nmkr",
  name: "NMKR Studio",
  hosts: ["nmkr.io"],
  page: "https://studio.nmkr.io/apikeys",
  kinds: [
    secret("nmkr-api-key", "NMKR Studio API key", "make and sell tokens at your cost", named(["nmkr"], chars(classes.hex, 32)), "https://docs.nmkr.io/"),
  ],
};
