const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

const polymod = (values: readonly number[]): number => {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if (((top >>> bit) & 1) === 1) sum ^= generator;
  }
  return sum;
};
const expanded = (prefix: string): readonly number[] => [...Array.from(prefix, (letter) => letter.charCodeAt(0) >>> 5), 0, ...Array.from(prefix, (letter) => letter.charCodeAt(0) & 31)];

/** Whether a text is bech32 (BIP-173) with a right checksum, all in one case. */
export const isBech32 = (text: string): boolean => {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf("1");
  const values = Array.from(lower.slice(split + 1), (letter) => alphabet.indexOf(letter));
  return split > 0 && values.length >= 6 && !values.includes(-1) && polymod([...expanded(lower.slice(0, split)), ...values]) === 1;
};

/** Bech32, lower-case, of letters of its alphabet. */
export const toBech32 = (prefix: string, letters: string): string => {
  const sum = polymod([...expanded(prefix), ...Array.from(letters, (letter) => alphabet.indexOf(letter)), 0, 0, 0, 0, 0, 0]) ^ 1;
  return `${prefix}1${letters}${[25, 20, 15, 10, 5, 0].map((shift) => alphabet.charAt((sum >>> shift) & 31)).join("")}`;
};

export const bech32Letters = alphabet;
