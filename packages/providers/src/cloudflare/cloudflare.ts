import { alphanumeric, hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
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
  ],
};
