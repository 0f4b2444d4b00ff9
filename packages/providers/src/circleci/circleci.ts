import { hex, shortened } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

const kind = (id: string, words: string, reach: string, prefix: string): TokenKind => {
  const token = (draw: Draw): string => `${prefix}${draw.of(base58, draw.between(21, 22))}_${draw.of(hex, 40)}`;
  return {
    id: `circleci-${id}`, name: `CircleCI ${words}`, reach, nature: "secret",
    anchors: [prefix],
    // A UUID in base58 is one digit shorter for three in a hundred.
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{21,22}_[0-9a-f]{40}`, "y"),
    boundary: "A-Za-z0-9_-",
    harmless: (value) => (value.startsWith(`${prefix}ULUhR6`) ? "This is the sample from CircleCI's announcement." : null),
    source: ["https://circleci.com/changelog/new-format-for-api-access-tokens/", "https://circleci.com/docs/guides/toolkit/managing-api-tokens/"],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix], twins: [shortened(token(draw)), `${token(draw)}0`, token(draw).slice(0, 40)] }),
  };
};

export const circleci: Provider = {
  id: "circleci",
  name: "CircleCI",
  hosts: ["circleci.com"],
  page: "https://app.circleci.com/settings/user/tokens",
  kinds: [
    kind("personal", "personal API token", "start builds and read settings as you", "CCIPAT_"),
    kind("project", "project API token", "read a project's builds", "CCIPRJ_"),
    secret("circleci-old", "CircleCI API token (old form)", "start builds and read settings", named(["circle_ci", "circle_token"], chars(classes.hex, 40)), "https://circleci.com/docs/guides/toolkit/managing-api-tokens/"),
  ],
};
