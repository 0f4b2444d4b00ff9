import { Secret } from "@tokenward/shared/secret";

const quote = 0x22;
const backslash = 0x5c;
const escapes: Readonly<Record<string, number>> = { '"': 0x22, "\\": 0x5c, "/": 0x2f, b: 8, f: 12, n: 10, r: 13, t: 9 };

/**
 * Takes the string at a JSON pointer (RFC 6901) out of UTF-8 JSON, as bytes, and blanks it where it stood, so that the
 * rest can be parsed without the value ever being a JavaScript string.
 *
 * Null when there is no such field, or it is not a string, or the bytes are not JSON. Changes `bytes`.
 */
export const takeSecret = (bytes: Uint8Array, pointer: string): Secret | null => {
  const path = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found = stringAt(bytes, path);
  if (found === null) return null;
  const value = unescaped(bytes.subarray(found.start, found.end));
  // Spaces keep the JSON well formed.
  bytes.fill(0x20, found.start, found.end);
  return value === null || value.length === 0 ? null : Secret.of(value);
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Walks the bytes once. A malformed text ends the walk with null; it never throws. */
const stringAt = (bytes: Uint8Array, wanted: readonly string[]): Span | null => {
  let at = 0;
  let found: Span | null = null;
  const space = (): void => {
    while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  };
  const string = (): Span | null => {
    if (bytes[at] !== quote) return null;
    const start = ++at;
    while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
    if (at >= bytes.length) return null;
    return { start, end: at++ };
  };
  /** `depth` is how many parts of the pointer are behind us; -1 off its path. */
  const value = (depth: number, nesting: number): boolean => {
    space();
    if (nesting > 64) return false;
    if (bytes[at] === quote) {
      const span = string();
      // The last of two equal names counts, as with JSON.parse.
      if (span !== null && depth === wanted.length) found = span;
      return span !== null;
    }
    if (bytes[at] === 0x7b) return members(depth, nesting, 0x7d, true);
    if (bytes[at] === 0x5b) return members(depth, nesting, 0x5d, false);
    const start = at;
    while (at < bytes.length && /[-+.\w]/.test(String.fromCharCode(bytes[at]!))) at++;
    return at > start;
  };
  const members = (depth: number, nesting: number, close: number, named: boolean): boolean => {
    at++;
    space();
    if (bytes[at] === close) return ++at > 0;
    for (let index = 0; ; index++) {
      space();
      let name = String(index);
      if (named) {
        const span = string();
        if (span === null) return false;
        name = nameOf(bytes.subarray(span.start, span.end));
        space();
        if (bytes[at++] !== 0x3a) return false;
      }
      if (!value(depth >= 0 && wanted[depth] === name ? depth + 1 : -1, nesting + 1)) return false;
      space();
      if (bytes[at] === close) return ++at > 0;
      if (bytes[at++] !== 0x2c) return false;
    }
  };
  if (!value(0, 0)) return null;
  space();
  return at === bytes.length ? found : null;
};

const nameOf = (raw: Uint8Array): string => {
  const bytes = unescaped(raw);
  return bytes === null ? "" : new TextDecoder().decode(bytes);
};

const unescaped = (raw: Uint8Array): Uint8Array | null => {
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== backslash) {
      out[length++] = raw[at]!;
      continue;
    }
    const letter = String.fromCharCode(raw[++at] ?? 0);
    if (letter === "u") {
      const hex = new TextDecoder().decode(raw.subarray(at + 1, at + 5));
      const unit = /^[0-9a-fA-F]{4}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
      at += 4;
      // Beyond ASCII an escape may be half of a pair; tokens have none of that.
      if (Number.isNaN(unit) || unit > 0x7f) return null;
      out[length++] = unit;
    } else {
      const byte = escapes[letter];
      if (byte === undefined) return null;
      out[length++] = byte;
    }
  }
  const exact = out.slice(0, length);
  out.fill(0);
  return exact;
};
