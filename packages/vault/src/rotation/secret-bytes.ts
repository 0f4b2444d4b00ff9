import { createHash } from "node:crypto";
import type { SecretJson, ValueMarks } from "@tokenward/providers/lifecycles";
import { reveal, Secret } from "@tokenward/shared/secret";

/**
 * JSON as UTF-8 bytes, with secrets written in as bytes: a value never becomes a string. The caller hands the bytes to
 * the HTTP adapter, which zeroes them.
 */
export const encodeJson = (json: SecretJson): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const write = (value: SecretJson): void => {
    if (value instanceof Secret) chunks.push(quoted(reveal(value)));
    else if (Array.isArray(value)) {
      separated("[", value as readonly SecretJson[], write, "]");
    } else if (value !== null && typeof value === "object") {
      separated("{", Object.entries(value as { readonly [field: string]: SecretJson }), ([name, inner]) => {
        chunks.push(Buffer.from(`${JSON.stringify(name)}:`));
        write(inner);
      }, "}");
    } else chunks.push(Buffer.from(JSON.stringify(value)));
  };
  const separated = <T>(open: string, items: readonly T[], each: (item: T) => void, close: string): void => {
    chunks.push(Buffer.from(open));
    items.forEach((item, index) => {
      if (index > 0) chunks.push(Buffer.from(","));
      each(item);
    });
    chunks.push(Buffer.from(close));
  };
  write(json);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
    chunk.fill(0);
  }
  return bytes;
};

/** A JSON string of UTF-8 bytes. Control characters, quote and backslash are escaped (RFC 8259 §7); the rest stands as it is. */
const quoted = (value: Uint8Array): Uint8Array => {
  const out = new Uint8Array(value.length * 6 + 2);
  let at = 0;
  out[at++] = 0x22;
  for (const byte of value) {
    if (byte === 0x22 || byte === 0x5c) {
      out[at++] = 0x5c;
      out[at++] = byte;
    } else if (byte < 0x20) {
      for (const char of `\\u00${byte.toString(16).padStart(2, "0")}`) out[at++] = char.charCodeAt(0);
    } else out[at++] = byte;
  }
  out[at++] = 0x22;
  const exact = out.slice(0, at);
  out.fill(0);
  return exact;
};

/** What a provider's reading of its list may ask about a value. */
export const marksOf = (value: Secret): ValueMarks => ({
  get sha512Hex() {
    return createHash("sha512").update(reveal(value)).digest("hex");
  },
  startsWith: (text) => Buffer.from(text).equals(reveal(value).subarray(0, Buffer.byteLength(text))),
  endsWith: (text) => text === "" || Buffer.from(text).equals(reveal(value).subarray(-Buffer.byteLength(text))),
});

/** A copy that lives on its own. */
export const copyOf = (value: Secret): Secret => Secret.of(Uint8Array.from(reveal(value)));
