import { alphanumeric, base64Url, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** "OpenAI" in base64: stands in the middle of every key since 2023. */
const middle = "T3BlbkFJ";
const keys = "https://platform.openai.com/docs/api-reference/authentication";

const kind = (name: string, words: string, reach: string, prefix: string): TokenKind => {
  const token = (draw: Draw): string => ((side) => `${prefix}${draw.of(base64Url, side)}${middle}${draw.of(base64Url, side)}`)(draw.of("ab", 1) === "a" ? 58 : 74);
  return {
    id: `openai-${name}`, name: `OpenAI ${words}`, reach, nature: "secret",
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{20,74}${middle}[A-Za-z0-9_-]{20,74}`, "y"),
    boundary: "A-Za-z0-9_-",
    source: [keys],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix, `${prefix}${"x".repeat(48)}`], twins: [token(draw).replace(middle, "T3BlbkFK"), token(draw).slice(0, prefix.length + 70)] }),
  };
};
const legacy = (draw: Draw): string => `sk-${draw.of(alphanumeric, 20)}${middle}${draw.of(alphanumeric, 20)}`;

export const openai: Provider = {
  id: "openai",
  name: "OpenAI",
  hosts: ["openai.com", "chatgpt.com"],
  page: "https://platform.openai.com/api-keys",
  kinds: [
    kind("project", "project key", "use models at the project's cost, and read its files", "sk-proj-"),
    kind("service-account", "service account key", "use models at the project's cost", "sk-svcacct-"),
    kind("admin", "admin key", "make keys and change members of the organization", "sk-admin-"),
    {
      id: "openai-user", name: "OpenAI user key", reach: "use models at your cost, in every project you are in", nature: "secret",
      anchors: [middle], anchorAt: 23,
      pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/y,
      boundary: "A-Za-z0-9_-",
      source: [keys],
      examples: (draw) => ({ hits: [legacy(draw)], misses: [`sk-${"x".repeat(48)}`], twins: [shortened(legacy(draw)), `${legacy(draw)}a`, legacy(draw).replace("sk-", "sk_")] }),
    },
  ],
};
