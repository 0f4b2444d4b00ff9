import { base62 } from "../checksum/base62.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, shortened } from "../draw.ts";
import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const tail = (body: string): string => base62(crc32(body), 6);

/** 50 characters and the CRC-32 of them in base 62. */
const kind = (id: string, words: string, reach: string, prefix: string): TokenKind => {
  const token = (draw: Draw): string => ((body) => `${prefix}${body}${tail(body)}`)(draw.of(alphanumeric, 50));
  return {
    id: `vercel-${id}`, name: `Vercel ${words}`, reach, nature: "secret",
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{56}`, "y"),
    boundary: "A-Za-z0-9_-",
    verify: (value) => tail(value.slice(4, 54)) === value.slice(54),
    source: ["https://vercel.com/docs/rest-api/reference/welcome#authentication", "https://vercel.com/changelog/new-token-formats-and-secret-scanning"],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix], twins: [shortened(token(draw)), altered(token(draw), 12), altered(token(draw), -1)] }),
  };
};

export const vercel: Provider = {
  id: "vercel",
  name: "Vercel",
  hosts: ["vercel.com"],
  page: "https://vercel.com/account/settings/tokens",
  kinds: [
    kind("personal", "personal access token", "deploy and read every project's environment", "vcp_"),
    kind("integration", "integration token", "what the integration was allowed in a team", "vci_"),
    kind("app-access", "app access token", "act for the person who signed in", "vca_"),
    kind("app-refresh", "app refresh token", "get new access tokens", "vcr_"),
    kind("gateway", "AI Gateway key", "use models at the team's cost", "vck_"),
    secret("vercel-legacy", "Vercel token (older)", "deploy and read every project's environment", named(["vercel", "zeit_token", "now_token"], chars(classes.alphanumeric, 24)), "https://vercel.com/docs/rest-api/reference/welcome#authentication"),
    secret("vercel-blob", "Vercel Blob token", "read, write and delete the files of a store", parts("vercel_blob_rw_", chars(classes.alphanumeric, 16), "_", chars(classes.alphanumeric, 24, 40)), "https://vercel.com/docs/vercel-blob/using-blob-sdk"),
    secret("vercel-edge-config", "Vercel Edge Config address", "read its settings", parts("https://edge-config.vercel.com/ecfg_", chars(classes.lowerAlphanumeric, 20, 40), "?token=", ...uuid), "https://vercel.com/docs/edge-config/using-edge-config"),
    secret("vercel-deploy-hook", "Vercel deploy hook", "start a deployment", parts("https://api.vercel.com/v1/integrations/deploy/prj_", chars(classes.alphanumeric, 24, 32), "/", chars(classes.alphanumeric, 8, 16)), "https://vercel.com/docs/deploy-hooks"),
    secret("vercel-v0", "v0 API key", "use v0 at your cost", named(["v0_api", "v0_key"], "v1:", chars(classes.alphanumeric, 24), ":", chars(classes.alphanumeric, 24)), "https://v0.app/docs/api/platform/overview"),
  ],
};
