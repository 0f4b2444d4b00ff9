import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const verifier: Provider = {
  id: "verifier",
  name: "Verifier",
  hosts: ["verifier.meetchopra.com"],
  page: "https://verifier.meetchopra.com",
  kinds: [
    secret("verifier-access-token", "Verifier access token", "check addresses within your quota", named(["verifier_api", "verifier.meetchopra", "verifier"], chars(classes.hex, 96)), "https://verifier.meetchopra.com/docs"),
  ],
};
