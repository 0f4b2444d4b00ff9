import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const legiscan: Provider = {
  id: "legiscan",
  name: "LegiScan",
  hosts: ["legiscan.com"],
  page: "https://legiscan.com/legiscan",
  kinds: [
    secret("legiscan-api-key", "LegiScan API key", "read laws within your quota", named(["legiscan"], chars(classes.hex, 32)), "https://legiscan.com/legiscan"),
  ],
};
