import { jsonInBase64, toBase64 } from "../checksum/base64.ts";
import { altered, base64, digits, hex, lower, shortened } from "../draw.ts";
import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const tokens = "https://docs.sentry.io/account/auth-tokens/";
/** Facts in base64, then the secret. */
const rfc = "https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md";

const organization = (draw: Draw): string => {
  const facts = { iat: 1_700_000_000 + draw.between(0, 99_999_999), url: "https://sentry.io", region_url: "https://us.sentry.io", org: draw.of(lower, draw.between(4, 20)) };
  return `sntrys_${toBase64(JSON.stringify(facts))}_${draw.of(base64, 43)}`;
};
const facts = (value: string) => jsonInBase64(value.slice(7, value.lastIndexOf("_")));
const dsn = (draw: Draw): string => `https://${draw.of(hex, 32)}@o${draw.of("123456789", 6)}.ingest.us.sentry.io/${draw.of("123456789", 1)}${draw.of(digits, 15)}`;

const kind = (name: string, words: string, reach: string, prefix: string): TokenKind => ({ id: `sentry-${name}`, name: `Sentry ${words}`, reach, nature: "secret", ...prefixed(prefix, classes.hex, 64), source: [tokens] });

export const sentry: Provider = {
  id: "sentry",
  name: "Sentry",
  hosts: ["sentry.io"],
  page: "https://sentry.io/settings/account/api/auth-tokens/",
  kinds: [
    {
      id: "sentry-organization", name: "Sentry organization token", reach: "upload source maps and make releases", nature: "secret",
      anchors: ["sntrys_"],
      pattern: /sntrys_eyJ[A-Za-z0-9+/]{40,600}={0,2}_[A-Za-z0-9+/]{43}/y,
      boundary: "A-Za-z0-9+/_-",
      verify: (value) => ((known) => known !== null && "iat" in known && "org" in known)(facts(value)),
      read: (value) => ((org) => (typeof org === "string" ? { account: org } : {}))(facts(value)?.["org"]),
      source: [tokens, rfc],
      examples: (draw) => ({ hits: [organization(draw)], misses: ["sntrys_", "SENTRY_AUTH_TOKEN=sntrys_YOUR_TOKEN_HERE"], twins: [shortened(organization(draw)), `${organization(draw)}a`, altered(organization(draw), 12)] }),
    },
    secret("sentry-legacy", "Sentry auth token (older)", "read errors and change projects", named(["sentry_auth", "sentry_token", "sentry_api", "sentry"], chars(classes.hex, 64)), tokens),
    kind("user", "user token", "read errors and change projects as you", "sntryu_"),
    kind("integration", "integration token", "do in the organization what the integration may", "sntryi_"),
    kind("app", "application token", "act as you where the application may", "sntrya_"),
    {
      id: "sentry-dsn", name: "Sentry DSN", reach: "send events to a project", nature: "publishable",
      anchors: ["@o"], anchorAt: 40,
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,20}\.ingest\.(?:[a-z]{2}\.)?sentry\.io\/[0-9]{1,20}/y,
      boundary: "A-Za-z0-9",
      source: ["https://docs.sentry.io/concepts/key-terms/dsn-explainer/"],
      examples: (draw) => ({ hits: [dsn(draw)], misses: ["https://examplePublicKey@o0.ingest.sentry.io/0"], twins: [dsn(draw).replace("https", "http"), `${dsn(draw)}${draw.of(digits, 10)}`] }),
    },
  ],
};
