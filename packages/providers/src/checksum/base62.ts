const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A number in base 62 (`0-9A-Za-z`), most significant first, padded with zeros to `width`. */
export const base62 = (number: number, width: number): string => inBase(number, digits, width);

/** A number in base 36 (`0-9a-z`), most significant first, padded with zeros to `width`. */
export const base36 = (number: number, width: number): string => number.toString(36).padStart(width, "0");

const inBase = (number: number, alphabet: string, width: number): string => {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet.charAt(rest % alphabet.length) + text;
  return text.padStart(width, "0");
};
