/** Hints of options and operands whose text is long and mixed by nature. */
const addresses = new Set(["path", "path…", "file", "folder", "url"]);

/** Whether a text under this name may look like anything. */
export const isAddress = (hint: string): boolean => addresses.has(hint.replaceAll(/[[\]]/g, ""));

/** A token's id: never a value. */
const isId = (text: string): boolean => /^[0-9a-z]{26}$/.test(text);

/**
 * Whether an argument looks like a token's value: a long run without spaces that mixes digits and letters like something drawn at
 * random. Errs on the side of names: a label of words is none, whatever its length. The values themselves come from stdin only.
 */
export const looksLikeValue = (text: string): boolean => {
  if (text.length < 20 || /\s/.test(text) || isId(text)) return false;
  if (/^eyJ[\w-]{10,}\.[\w-]+\./.test(text)) return true;
  if (!/^[\w.+/=~:-]+$/.test(text)) return false;
  const longest = text.split(/[^A-Za-z0-9]/).reduce((most, run) => (run.length > most.length ? run : most), "");
  const digits = text.replaceAll(/\D/g, "").length;
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  return isUuid || (longest.length >= 16 && digits >= 2 && /[A-Za-z]/.test(text) && bitsPerLetter(longest) > 3);
};

/** Shannon's entropy of the letters. */
const bitsPerLetter = (text: string): number => {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
};
