import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const iplocate: Provider = {
  id: "iplocate",
  name: "IPLocate",
  hosts: ["iplocate.io"],
  page: "https://www.iplocate.io/account",
  kinds: [
    secret("iplocate-api-key", "IPLocate API key", "look up addresses within your quota", named(["ip_locate"], chars(classes.hex, 32)), "https://www.iplocate.io/docs"),
  ],
};
