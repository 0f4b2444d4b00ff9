const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digitOf: Readonly<Record<string, number>> = Object.fromEntries([...Array.from(alphabet, (digit, index) => [digit, index] as const), ["-", 62], ["_", 63]]);

/** The bytes of base64 or base64url (RFC 4648), padded or not, as a text of Latin-1 characters. Null: it is neither. */
export const fromBase64 = (text: string): string | null => {
  const end = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  if (end % 4 === 1) return null;
  let bytes = "";
  let held = 0;
  let bits = 0;
  for (let index = 0; index < end; index++) {
    const digit = digitOf[text.charAt(index)];
    if (digit === undefined) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += String.fromCharCode((held >>> bits) & 0xff);
    }
  }
  return bytes;
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
