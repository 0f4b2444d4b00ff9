import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ntropy: Provider = {
  id: "ntropy",
  name: "Ntropy",
  hosts: ["ntropy.com"],
  page: "https://dashboard.ntropy.com",
  kinds: [
    secret("ntropy-api-key", "Ntropy API key", "read transactions at your cost", named(["ntropy"], chars(classes.alphanumeric, 40)), "https://docs.ntropy.com/"),
  ],
};
