import { jsonInBase64, toBase64 } from "../checksum/base64.ts";
import { base64Url, hex, shortened } from "../draw.ts";
import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const prefix = "ops_";
const five = chars(classes.upperAlphanumeric, 5);
const secretKey = "https://support.1password.com/secret-key-security/";

/** What a service account signs in with, as JSON in base64. */
const token = (draw: Draw): string =>
  prefix + toBase64(JSON.stringify({ signInAddress: "my.1password.com", email: `${draw.of(hex, 12)}@1passwordserviceaccounts.com`, srpX: draw.of(hex, 64), secretKey: draw.of(base64Url, 34), deviceUuid: draw.of(hex, 26) }));
const content = (value: string): Readonly<Record<string, unknown>> => jsonInBase64(value.slice(prefix.length)) ?? {};

/** 1Password. The tokens of its Connect servers are signed tokens: `generic-jwt`. */
export const onepassword: Provider = {
  id: "onepassword",
  name: "1Password",
  hosts: ["1password.com", "1password.eu", "1password.ca"],
  page: "https://start.1password.com/developer-tools",
  kinds: [
    {
      id: "onepassword-service-account", name: "1Password service account token", reach: "read the secrets of the vaults it was given", nature: "secret",
      anchors: ["ops_eyJ"],
      pattern: /ops_eyJ[A-Za-z0-9+/_-]{200,2000}={0,2}/y,
      boundary: "A-Za-z0-9_+/-",
      verify: (value) => typeof content(value)["signInAddress"] === "string" && typeof content(value)["secretKey"] === "string",
      read: (value) => ((account) => (typeof account === "string" && account.length <= 200 ? { account } : {}))(content(value)["signInAddress"]),
      source: ["https://developer.1password.com/docs/service-accounts/security"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["ops_eyJ", "OP_SERVICE_ACCOUNT_TOKEN=ops_..."], twins: [token(draw).slice(0, 120), shortened(token(draw)).replace("ops_eyJ", "ops_eyK")] }),
    },
    secret("onepassword-secret-key", "1Password Secret Key", "open an account, together with its password", parts("A3-", chars(classes.upperAlphanumeric, 6), "-", chars(classes.upperAlphanumeric, 11), "-", five, "-", five, "-", five), secretKey),
    secret("onepassword-secret-key-split", "1Password Secret Key", "open an account, together with its password", parts("A3-", chars(classes.upperAlphanumeric, 6), "-", chars(classes.upperAlphanumeric, 6), "-", five, "-", five, "-", five, "-", five), secretKey),
    secret("onepassword-session", "1Password command line session", "read every vault of its account for half an hour", named(["op_session"], chars(classes.base64Url, 43)), "https://developer.1password.com/docs/cli/sign-in-manually/"),
  ],
};
