import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.tibber.com/docs/guides/calling-api";
const near = ["tibber"];

export const tibber: Provider = {
  id: "tibber",
  name: "Tibber",
  hosts: ["tibber.com"],
  page: "https://developer.tibber.com/settings/access-token",
  kinds: [
    secret("tibber-access-token", "Tibber access token", "read what your home uses", named(near, chars(classes.base64Url, 43)), docs),
    secret("tibber-access-token-newer", "Tibber access token", "read what your home uses", named(near, chars(classes.upperHex, 64), "-1"), docs),
  ],
};
