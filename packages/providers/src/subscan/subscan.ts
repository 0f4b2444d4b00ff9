import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const subscan: Provider = {
  id: "subscan",
  name: "Subscan",
  hosts: ["subscan.io"],
  page: "https://pro.subscan.io",
  kinds: [
    secret("subscan-api-key", "Subscan API key", "use your quota", named(["subscan"], chars(classes.hex, 32)), "https://support.subscan.io"),
  ],
};
