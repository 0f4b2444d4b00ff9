import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.imgix.com/en-US/apis/management/overview";

export const imgix: Provider = {
  id: "imgix",
  name: "imgix",
  hosts: ["imgix.com", "imgix.net"],
  page: "https://dashboard.imgix.com/api-keys",
  kinds: [
    secret("imgix-api-key", "imgix API key", "change and purge what your sources deliver", prefixed("ak_", classes.hex, 64), docs),
    secret("imgix-secure-token", "imgix secure URL token", "sign addresses of private pictures", named(["imgix_secure", "imgix_token", "imgix_sign", "imgix"], chars(classes.alphanumeric, 16)), docs),
  ],
};
