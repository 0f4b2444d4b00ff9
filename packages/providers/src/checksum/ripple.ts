import { fromBase58, isBase58Check, toBase58Check } from "./base58.ts";

/** The XRP Ledger's own order of base58's digits, and Bitcoin's. */
const [own, usual] = ["rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"];
const inUsual = (text: string): string => text.replaceAll(/./g, (digit) => usual.charAt(own.indexOf(digit)));

/** Whether it is base58 with a checksum, in the XRP Ledger's digits, of a secret: 16 bytes behind 0x21, or behind 0x01e14b. */
export const isRippleSeed = (text: string): boolean => {
  const bytes = fromBase58(inUsual(text)) ?? "";
  return ((bytes.length === 21 && bytes.startsWith("\x21")) || (bytes.length === 23 && bytes.startsWith("\x01\xe1\x4b"))) && isBase58Check(inUsual(text));
};

/** Base58 with a checksum of a text of Latin-1 characters, in the XRP Ledger's digits. */
export const toRippleBase58 = (bytes: string): string => toBase58Check(bytes).replaceAll(/./g, (digit) => own.charAt(usual.indexOf(digit)));
