import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cryptopanic: Provider = {
  id: "cryptopanic",
  name: "CryptoPanic",
  hosts: ["cryptopanic.com"],
  page: "https://cryptopanic.com/developers/api/keys",
  kinds: [
    secret("cryptopanic-auth-token", "CryptoPanic auth token", "use up your quota", named(["cryptopanic"], chars(classes.hex, 40)), "https://cryptopanic.com/developers/api/"),
  ],
};
