import { classes, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://stytch.com/docs/api/authentication";

export const stytch: Provider = {
  id: "stytch",
  name: "Stytch",
  hosts: ["stytch.com"],
  page: "https://stytch.com/dashboard/api-keys",
  kinds: [
    secret("stytch-secret", "Stytch secret", "sign in as any of your users", prefixed("secret-live-", classes.base64Url, 32, 64), docs),
    secret("stytch-test-secret", "Stytch test secret", "use the sandbox", prefixed("secret-test-", classes.base64Url, 32, 64), docs, { nature: "test" }),
    secret("stytch-public-token", "Stytch public token", "start a sign-in from a page", parts("public-token-live-", ...uuid), docs, { nature: "publishable" }),
    secret("stytch-test-public-token", "Stytch test public token", "start a sign-in in the sandbox", parts("public-token-test-", ...uuid), docs, { nature: "publishable" }),
  ],
};
