import { base62 } from "../checksum/base62.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const randomUnits = 37;

/** 37 random characters, then their CRC-32: `polar/kit/crypto.py` of Polar's own source. */
const kind = (id: string, words: string, reach: string, prefix: string): TokenKind => {
  const made = (draw: Draw): string => ((random) => `${prefix}${random}${base62(crc32(random), 6)}`)(draw.of(alphanumeric, randomUnits));
  return {
    id: `polar-${id}`, name: `Polar ${words}`, reach, nature: "secret",
    ...prefixed(prefix, classes.alphanumeric, randomUnits + 6),
    verify: (value) => ((random) => value.endsWith(base62(crc32(random), 6)))(value.slice(prefix.length, prefix.length + randomUnits)),
    source: ["https://polar.sh/docs/integrate/authentication", "https://github.com/polarsource/polar/blob/main/server/polar/kit/crypto.py"],
    examples: (draw) => ({ hits: [made(draw)], misses: [prefix, `${prefix}your_token`], twins: [shortened(made(draw)), altered(made(draw), 20), `${made(draw)}0`] }),
  };
};

export const polar: Provider = {
  id: "polar",
  name: "Polar",
  hosts: ["polar.sh"],
  page: "https://polar.sh/settings",
  kinds: [
    kind("organization-token", "organization access token", "read customers and change what you sell", "polar_oat_"),
    kind("personal-token", "personal access token", "act as you in every organization", "polar_pat_"),
    kind("customer-session", "customer session token", "be one customer for an hour", "polar_cst_"),
    kind("user-session", "session token", "be you in the browser", "polar_us_"),
    kind("oauth-user-token", "OAuth access token of a person", "do what its scopes allow for some hours", "polar_at_u_"),
    kind("oauth-organization-token", "OAuth access token of an organization", "do what its scopes allow for some hours", "polar_at_o_"),
    kind("oauth-user-refresh", "OAuth refresh token of a person", "make new access tokens", "polar_rt_u_"),
    kind("oauth-organization-refresh", "OAuth refresh token of an organization", "make new access tokens", "polar_rt_o_"),
    kind("client-secret", "OAuth client secret", "act as your application", "polar_cs_"),
    kind("client-registration", "OAuth client registration token", "change your application", "polar_crt_"),
    kind("webhook-secret", "webhook secret", "forge events that your server believes", "polar_whs_"),
  ],
};
