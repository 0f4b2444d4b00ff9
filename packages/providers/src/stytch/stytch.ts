import { classes, parts, prefixed, secret, uuid, type Form } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://stytch.com/docs/api/authentication";
/** Base64url, padded or not. */
const padded = (prefix: string): Form => ({ ...prefixed(prefix, classes.base64Url, 32, 64), pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{32,64}={0,2}`, "y") });

export const stytch: Provider = {
  id: "stytch",
  name: "Stytch",
  hosts: ["stytch.com"],
  page: "https://stytch.com/dashboard/api-keys",
  kinds: [
    secret("stytch-secret", "Stytch secret", "sign in as any of your users", padded("secret-live-"), docs),
    secret("stytch-test-secret", "Stytch test secret", "use the sandbox", padded("secret-test-"), docs, { nature: "test" }),
    secret("stytch-public-token", "Stytch public token", "start a sign-in from a page", parts("public-token-live-", ...uuid), docs, { nature: "publishable" }),
    secret("stytch-test-public-token", "Stytch test public token", "start a sign-in in the sandbox", parts("public-token-test-", ...uuid), docs, { nature: "publishable" }),
  ],
};
