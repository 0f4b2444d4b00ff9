import { sha256 } from "./sha256.ts";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const checksum = (bytes: string): string => sha256(sha256(bytes)).slice(0, 4);

/** The bytes of base58, as a text of Latin-1 characters. Null: it is none. */
export const fromBase58 = (text: string): string | null => {
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = alphabet.indexOf(letter);
    if (carry < 0) return null;
    for (let at = 0; at < bytes.length; at++) {
      carry += bytes[at]! * 58;
      bytes[at] = carry & 0xff;
      carry >>>= 8;
    }
    for (; carry > 0; carry >>>= 8) bytes.push(carry & 0xff);
  }
  const zeros = /^1*/.exec(text)![0].length;
  return "\0".repeat(zeros) + bytes.toReversed().map((byte) => String.fromCharCode(byte)).join("");
};

export const toBase58 = (bytes: string): string => {
  const digits: number[] = [];
  for (const letter of bytes) {
    let carry = letter.charCodeAt(0);
    for (let at = 0; at < digits.length; at++) {
      carry += digits[at]! * 256;
      digits[at] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58);
  }
  return "1".repeat(/^\0*/.exec(bytes)![0].length) + digits.toReversed().map((digit) => alphabet.charAt(digit)).join("");
};

/** Whether the last four bytes are the start of the others' double SHA-256, as Bitcoin writes keys. */
export const isBase58Check = (text: string): boolean => {
  const bytes = fromBase58(text);
  return bytes !== null && bytes.length > 4 && checksum(bytes.slice(0, -4)) === bytes.slice(-4);
};

export const toBase58Check = (bytes: string): string => toBase58(bytes + checksum(bytes));
