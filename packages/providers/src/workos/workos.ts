import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { base64, shortened, upperHex } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Nature, Provider, TokenKind } from "../provider.ts";

/** Behind a prefix that Stripe has too, the key's name (`key_01` and the rest of a ULID) and its secret in base64. */
const kind = (id: string, words: string, reach: string, nature: Nature, prefix: string): TokenKind => {
  const key = (draw: Draw): string => prefix + toBase64(`key_01${draw.of(upperHex, 24)},${draw.of(base64, 25)}`).replaceAll("=", "");
  return {
    id, name: `WorkOS ${words}`, reach, nature,
    anchors: [`${prefix}a2V5XzAx`],
    pattern: new RegExp(`${prefix}a2V5XzAx[A-Za-z0-9+/]{40,120}={0,2}`, "y"),
    boundary: "A-Za-z0-9_-",
    verify: (value) => /^key_01[0-9A-Z]{24}/.test(fromBase64(value.slice(prefix.length)) ?? ""),
    source: ["https://workos.com/docs/reference/api-keys"],
    examples: (draw) => ({ hits: [key(draw)], misses: [`${prefix}a2V5XzAx`, "WORKOS_API_KEY=sk_example_123456789"], twins: [shortened(key(draw)).slice(0, 50), key(draw).replace("a2V5", "a2V6")] }),
  };
};

export const workos: Provider = {
  id: "workos",
  name: "WorkOS",
  hosts: ["workos.com"],
  page: "https://dashboard.workos.com/api-keys",
  kinds: [
    kind("workos-api-key", "API key", "read and change users and their organizations", "secret", "sk_live_"),
    kind("workos-test-key", "test API key", "use the sandbox", "test", "sk_test_"),
    secret("workos-cookie-password", "WorkOS cookie password", "forge sessions of your users", named(["workos_cookie", "workos"], chars(classes.base64, 32, 64)), "https://workos.com/docs/authkit"),
  ],
};
