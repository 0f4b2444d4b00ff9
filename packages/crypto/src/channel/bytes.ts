declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

export type Bytes = Uint8Array<ArrayBuffer>;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueOf = new Map(Array.from(alphabet).map((char, value) => [char, value]));

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Written out because neither `Buffer` nor `Uint8Array.toBase64` exists in every place that this runs. */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(alphabet[word >> 18]!, alphabet[(word >> 12) & 63]!, left > 1 ? alphabet[(word >> 6) & 63]! : "=", left > 2 ? alphabet[word & 63]! : "=");
  }
  return parts.join("");
};

/** Null when the text is not canonical base64 (RFC 4648 §4, with padding and zero spare bits). */
export const fromBase64 = (text: unknown): Bytes | null => {
  if (typeof text !== "string" || text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let word = 0;
  for (let at = 0, out = 0; at < text.length; at++) {
    const value = at < text.length - padding ? valueOf.get(text[at]!) : 0;
    if (value === undefined) return null;
    word = ((word << 6) | value) & 0xffffff;
    if (at % 4 !== 3) continue;
    for (const shift of [16, 8, 0]) {
      if (out < bytes.length) bytes[out++] = (word >> shift) & 255;
      else if (((word >> shift) & 255) !== 0) return null;
    }
  }
  return bytes;
};

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Each part with its length (4 bytes, big-endian) in front: two different lists never give the same bytes. */
export const withLengths = (...parts: readonly Uint8Array[]): Bytes =>
  concat(
    ...parts.flatMap((part) => {
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, part.length);
      return [length, part];
    }),
  );

/** Compares public bytes; not for secrets. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
