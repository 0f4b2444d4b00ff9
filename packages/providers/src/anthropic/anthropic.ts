import { base64Url, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** 70 bytes in base64url; the last two letters are what pads them. */
const kind = (name: string, words: string, reach: string, mark: string): TokenKind => {
  const prefix = `sk-ant-${mark}-`;
  const token = (draw: Draw): string => `${prefix}${draw.of(base64Url, 93)}AA`;
  return {
    id: `anthropic-${name}`, name: `Anthropic ${words}`, reach, nature: "secret",
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{93}AA`, "y"),
    boundary: "A-Za-z0-9_-",
    source: ["https://platform.claude.com/docs/en/api/overview"],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix, `${prefix}…`], twins: [shortened(token(draw)), `${token(draw)}A`, `${shortened(token(draw))}B`] }),
  };
};

export const anthropic: Provider = {
  id: "anthropic",
  name: "Anthropic",
  hosts: ["anthropic.com", "claude.ai", "claude.com"],
  page: "https://platform.claude.com/settings/keys",
  kinds: [
    kind("api", "API key", "use models at the workspace's cost", "api03"),
    kind("admin", "admin key", "change members and keys of the organization", "admin01"),
    kind("oauth", "OAuth token", "use models as you", "oat01"),
    kind("refresh", "refresh token", "make new OAuth tokens of yours", "ort01"),
    kind("session", "session key", "be you on claude.ai", "sid01"),
  ],
};
