import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { marvin32 } from "../checksum/marvin.ts";
import { altered, base64, shortened } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";

/** How long the key is, in bytes, and what its signature's place leaves open of the characters after it. */
const lengths = {
  32: { before: 33, after: "[A-P][A-Za-z0-9+/]{5}=" },
  39: { before: 42, after: "[A-D][A-Za-z0-9+/]{5}" },
  64: { before: 76, after: "[A-Za-z0-9+/]{5}[AQgw]==" },
} as const;

type Form = Pick<TokenKind, "anchors" | "anchorAt" | "pattern" | "boundary" | "verify" | "source" | "examples">;

const checksum = (bytes: string, seed: string): string => ((sum) => String.fromCharCode(sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24))(marvin32(bytes, seed));

/**
 * A key of Azure's in base64: four letters near its end name the service, and its last four bytes are the Marvin32 of the ones before,
 * little-endian, under one of the service's seeds.
 */
export const signedKey = (signature: string, byteLength: keyof typeof lengths, seeds: readonly [string, ...(readonly string[])]): Form => {
  const { before, after } = lengths[byteLength];
  const token = (draw: Draw): string => {
    const text = draw.of(base64, before) + signature;
    const bytes = fromBase64(text.padEnd(Math.ceil(((byteLength - 4) * 8) / 6), "A")) ?? "";
    return toBase64(bytes + checksum(bytes, seeds[draw.between(0, seeds.length - 1)] ?? seeds[0]));
  };
  return {
    anchors: [signature],
    anchorAt: before,
    pattern: new RegExp(`[A-Za-z0-9+/]{${before}}${signature.replace("+", String.raw`\+`)}${after}`, "y"),
    // No `=`: in a connection string the key follows one.
    boundary: "A-Za-z0-9+/",
    verify: (value) => ((bytes) => bytes !== null && seeds.some((seed) => checksum(bytes.slice(0, -4), seed) === bytes.slice(-4)))(fromBase64(value)),
    source: ["https://github.com/microsoft/security-utilities/blob/main/src/Marvin/IdentifiableSecrets.cs"],
    examples: (draw) => ({
      hits: [token(draw)],
      misses: [signature],
      twins: [shortened(token(draw)).replaceAll("=", ""), token(draw).slice(1), altered(token(draw), 10), altered(token(draw), before + 6)],
    }),
  };
};
