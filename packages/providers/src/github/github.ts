import { toBase32 } from "../checksum/base32.ts";
import { sha256 } from "../checksum/sha256.ts";
import { base62 } from "../checksum/base62.ts";
import { jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, base64Url, digits, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const formats = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";

/** Prefix, random part, and the CRC-32 of the random part in base 62. */
const checked = (prefix: string, randomLength: number): Pick<TokenKind, "anchors" | "pattern" | "boundary" | "verify" | "source" | "examples"> => {
  const token = (draw: Draw): string => ((body) => `${prefix}${body}${base62(crc32(body), 6)}`)(draw.of(alphanumeric, randomLength));
  const bodyEnd = prefix.length + randomLength;
  return {
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{${randomLength + 6}}`, "y"),
    boundary: "A-Za-z0-9_",
    verify: (value) => base62(crc32(value.slice(prefix.length, bodyEnd)), 6) === value.slice(bodyEnd),
    source: [formats],
    examples: (draw) => ({
      hits: [token(draw)],
      misses: [prefix, `${prefix}${"x".repeat(randomLength + 6)}`, `a token that starts with ${prefix}…`],
      twins: [shortened(token(draw)), altered(token(draw), 12), `${token(draw)}0`],
    }),
  };
};

/** The eight letters in the middle of its second part that are a checksum of all before them; the last eight are free. Measured on published tokens, not documented. */
const checkedPart = (value: string): string => toBase32(sha256(value.slice(0, 77)).slice(0, 5));
const fineGrained = (draw: Draw): string => ((start) => `${start}${checkedPart(start)}${draw.of(alphanumeric, 8)}`)(`github_pat_${draw.of(alphanumeric, 22)}_${draw.of(alphanumeric, 43)}`);
const jwtPart = (fields: object): string => toBase64Url(JSON.stringify(fields));
const installationJwt = (draw: Draw): string =>
  `ghs_${draw.of("123456789", 6)}_${jwtPart({ alg: "RS256", typ: "JWT" })}.${jwtPart({ iss: "github", jti: draw.of(alphanumeric, 22) })}.${draw.of(base64Url, 342)}`;

export const github: Provider = {
  id: "github",
  name: "GitHub",
  hosts: ["github.com", "ghe.com"],
  page: "https://github.com/settings/tokens",
  kinds: [
    { id: "github-personal", name: "GitHub personal access token (classic)", reach: "read and change every repository you can", nature: "secret", ...checked("ghp_", 30) },
    { id: "github-oauth", name: "GitHub OAuth access token", reach: "act as you within an app's scopes", nature: "secret", ...checked("gho_", 30) },
    { id: "github-user-to-server", name: "GitHub App user token", reach: "act as you within an app's permissions", nature: "secret", ...checked("ghu_", 30) },
    { id: "github-installation", name: "GitHub App installation token", reach: "act as an app on its repositories", nature: "secret", ...checked("ghs_", 30) },
    { id: "github-refresh", name: "GitHub refresh token", reach: "make new user tokens of an app", nature: "secret", ...checked("ghr_", 70) },
    {
      // Its last characters hold a check too, but only other scanners describe it, so nothing is withdrawn for it.
      id: "github-fine-grained", name: "GitHub fine-grained token", reach: "change the repositories it was made for", nature: "secret",
      anchors: ["github_pat_"],
      pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/y,
      boundary: "A-Za-z0-9_",
      verify: (value) => checkedPart(value) === value.slice(77, 85),
      source: ["https://github.blog/security/application-security/introducing-fine-grained-personal-access-tokens-for-github/", formats],
      examples: (draw) => ({
        hits: [fineGrained(draw)],
        misses: ["github_pat_ is how a fine-grained token starts"],
        twins: [altered(fineGrained(draw), 30), shortened(fineGrained(draw)), `${fineGrained(draw)}A`, fineGrained(draw).replace("_", "-")],
      }),
    },
    {
      id: "github-installation-jwt", name: "GitHub App installation token (signed)", reach: "act as an app on its repositories", nature: "secret",
      anchors: ["ghs_"],
      pattern: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,300}\.eyJ[A-Za-z0-9_-]{10,1500}\.[A-Za-z0-9_-]{43,700}/y,
      boundary: "A-Za-z0-9_-",
      verify: (value) => {
        const [header = "", payload = ""] = value.slice(value.indexOf("_", 4) + 1).split(".");
        return jsonInBase64(header)?.["alg"] !== undefined && jsonInBase64(payload) !== null;
      },
      read: (value) => {
        const expires = jsonInBase64(value.split(".")[1] ?? "")?.["exp"];
        return typeof expires === "number" ? { expiresAt: expires * 1000 } : {};
      },
      source: ["https://github.blog/changelog/ (24 April 2026, new format of installation tokens)"],
      examples: (draw) => ({
        hits: [installationJwt(draw)],
        misses: [`ghs_${draw.of(digits, 6)}_`],
        twins: [installationJwt(draw).replace("_eyJ", "_eyK"), installationJwt(draw).split(".").slice(0, 2).join(".")],
      }),
    },
  ],
};
