const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** By unit: its six bits; 64: none. */
const sixOf = new Uint8Array(256).fill(64);
for (let index = 0; index < 64; index++) sixOf[alphabet.charCodeAt(index)] = index;
sixOf["-".charCodeAt(0)] = 62;
sixOf["_".charCodeAt(0)] = 63;
/** The six bits of the unit at `index`; 64: it is of neither alphabet. */
export const sixAt = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  return unit < 256 ? sixOf[unit]! : 64;
};

/** So many bytes become a text at once: as arguments they have to fit onto the stack. */
const partBytes = 4096;

/** The bytes of base64 or base64url (RFC 4648), padded or not, as a text of Latin-1 characters. Null: it is neither. */
export const fromBase64 = (text: string): string | null => {
  const end = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  if (end % 4 === 1) return null;
  const bytes = new Uint8Array((end * 3) >> 2);
  let [held, bits, count] = [0, 0, 0];
  for (let index = 0; index < end; index++) {
    const six = sixAt(text, index);
    if (six === 64) return null;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[count++] = held >>> bits;
    }
  }
  if (count <= partBytes) return String.fromCharCode(...bytes);
  const parts: string[] = [];
  for (let from = 0; from < count; from += partBytes) parts.push(String.fromCharCode(...bytes.subarray(from, from + partBytes)));
  return parts.join("");
};

/** Base64url without padding of a text of Latin-1 characters. */
export const toBase64Url = (bytes: string): string => toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** Padded base64 of a text of Latin-1 characters. */
export const toBase64 = (bytes: string): string => {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const three = (bytes.charCodeAt(index) << 16) | ((bytes.charCodeAt(index + 1) || 0) << 8) | (bytes.charCodeAt(index + 2) || 0);
    const left = bytes.length - index;
    text += alphabet.charAt(three >>> 18) + alphabet.charAt((three >>> 12) & 63) + (left > 1 ? alphabet.charAt((three >>> 6) & 63) : "=") + (left > 2 ? alphabet.charAt(three & 63) : "=");
  }
  return text;
};

/** The JSON object that a base64 text holds. Null: it holds none. */
export const jsonInBase64 = (text: string): Readonly<Record<string, unknown>> | null => {
  const json = fromBase64(text);
  if (json === null || !json.startsWith("{")) return null;
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
};
