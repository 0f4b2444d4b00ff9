import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cachix.org/getting-started";
const near = ["cachix", "cachix_auth_token"];

export const cachix: Provider = {
  id: "cachix",
  name: "Cachix",
  hosts: ["cachix.org"],
  page: "https://app.cachix.org/personal-auth-tokens",
  kinds: [
    secret("cachix-auth-token", "Cachix auth token", "push to your binary caches", named(near, "eyJ", chars(classes.base64Url, 17, 60), ".", "eyJ", chars(classes.base64Url, 40, 240), ".", chars(classes.base64Url, 43)), docs),
    secret("cachix-signing-key", "Cachix signing key", "sign binaries that others trust", named(near, chars(classes.base64, 86), "=="), docs),
  ],
};
