import { jsonInBase64, toBase64 } from "../checksum/base64.ts";
import { alphanumeric, base64, hex, shortened } from "../draw.ts";
import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** 40 characters and a checksum of 8 hex digits, whose algorithm is not documented: only its form is looked at. */
const kind = (id: string, words: string, reach: string, prefix: string): TokenKind => {
  const token = (draw: Draw): string => `${prefix}${draw.of(alphanumeric, 40)}${draw.of(hex, 8)}`;
  return {
    id: `cloudflare-${id}`, name: `Cloudflare ${words}`, reach, nature: "secret",
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{40}[0-9a-f]{8}`, "y"),
    boundary: "A-Za-z0-9_-",
    source: ["https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix, `it begins with ${prefix}`], twins: [shortened(token(draw)), `${token(draw)}0`, `${shortened(token(draw))}z`] }),
  };
};

/** The account, the tunnel and its secret, as JSON in base64. */
const tunnel = (draw: Draw): string =>
  toBase64(JSON.stringify({ a: draw.of(hex, 32), t: [8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-"), s: toBase64(draw.of(base64, 32)) }));
const inTunnel = (value: string, field: string): string | null => ((found) => (typeof found === "string" ? found : null))(jsonInBase64(value)?.[field]);
const near = ["cloud_flare", "cf_api", "cf_token", "cf_key", "x-auth-key"];
const turnstile = "https://developers.cloudflare.com/turnstile/get-started/";

export const cloudflare: Provider = {
  id: "cloudflare",
  name: "Cloudflare",
  hosts: ["cloudflare.com"],
  page: "https://dash.cloudflare.com/profile/api-tokens",
  kinds: [
    kind("user-token", "user API token", "change zones, workers and accounts it was allowed", "cfut_"),
    kind("account-token", "account API token", "change what its account owns", "cfat_"),
    kind("global-key", "global API key", "everything its owner can", "cfk_"),
    {
      id: "cloudflare-origin-ca", name: "Cloudflare origin CA key", reach: "make and revoke your servers' certificates", nature: "secret",
      ...prefixed("v1.0-", classes.base64Url, 171),
      source: ["https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"],
    },
    {
      id: "cloudflare-tunnel-token", name: "Cloudflare Tunnel token", reach: "run the tunnel, and see what goes through it", nature: "secret",
      anchors: ["eyJhIjoi"],
      pattern: /eyJhIjoi[A-Za-z0-9+/]{120,300}={0,2}/y,
      boundary: "A-Za-z0-9_+/-",
      verify: (value) => ["a", "t", "s"].every((field) => inTunnel(value, field) !== null),
      read: (value) => ((account) => (account === null ? {} : { account }))(inTunnel(value, "a")),
      source: ["https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/"],
      examples: (draw) => ({ hits: [tunnel(draw)], misses: ["eyJhIjoi"], twins: [tunnel(draw).slice(0, 100), tunnel(draw).replace("eyJh", "eyJi")] }),
    },
    secret("cloudflare-token-old", "Cloudflare API token (old form)", "change what it was allowed", named(near, chars(classes.base64Url, 40)), "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"),
    secret("cloudflare-global-key-old", "Cloudflare global API key (old form)", "everything its owner can", named(near, chars(classes.hex, 37)), "https://developers.cloudflare.com/fundamentals/api/get-started/keys/"),
    secret("cloudflare-service-secret", "Cloudflare R2 or Access service secret", "read and write buckets, or enter an application", named([...near, "cf-access-client", "cf_access", "r2_secret", "r2_access", "r2.cloudflarestorage"], chars(classes.hex, 64)), "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/"),
    secret("cloudflare-service-id", "Cloudflare Access client ID", "tells the service; with its secret, enter an application", named([...near, "cf-access-client", "cf_access"], chars(classes.hex, 32), ".access"), "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/"),
    secret("cloudflare-r2-key", "Cloudflare R2 access key ID", "tells the token; with its secret, read and write buckets", named(["r2_access", "r2_key", "r2.cloudflarestorage", "cloudflare_r2"], chars(classes.hex, 32)), "https://developers.cloudflare.com/r2/api/tokens/"),
    secret("cloudflare-turnstile-secret", "Cloudflare Turnstile secret key", "check visitors in your site's name", prefixed("0x4AAAAAA", classes.base64Url, 26), turnstile),
    secret("cloudflare-turnstile-site", "Cloudflare Turnstile site key", "show a check on your pages", prefixed("0x4AAAAAA", classes.base64Url, 13, 16), turnstile, { nature: "publishable" }),
  ],
};
