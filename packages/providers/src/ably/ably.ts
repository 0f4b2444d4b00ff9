import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** The name of a key stands before its colon: `app.key:secret`. Only what is behind it is secret. */
export const ably: Provider = {
  id: "ably",
  name: "Ably",
  hosts: ["ably.com", "ably.io"],
  page: "https://ably.com/accounts",
  kinds: [
    secret("ably-api-key", "Ably API key", "publish and read on your channels", named(["ably"], chars(classes.base64Url, 6), ".", chars(classes.base64Url, 6), ":", chars(classes.base64Url, 43)), "https://ably.com/docs/auth/basic"),
    secret("ably-api-secret", "Ably API key's secret", "publish and read on your channels, with the key's name", named(["ably"], chars(classes.base64Url, 43)), "https://ably.com/docs/auth/basic"),
  ],
};
