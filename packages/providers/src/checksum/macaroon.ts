/** Where the fields of a section of a macaroon end (format 2: a type, a length, the field; then 0). Null: they are none. */
const sectionEnd = (bytes: string, start: number, types: string): number | null => {
  let [at, next] = [start, 0];
  while (at < bytes.length && bytes.charCodeAt(at) !== 0) {
    const known = types.indexOf(bytes.charAt(at), next);
    if (known < 0) return null;
    next = known + 1;
    // Lengths are varints; fields of more than 16 kB do not occur.
    const [low, high] = [bytes.charCodeAt(at + 1), bytes.charCodeAt(at + 2)];
    const length = low < 0x80 ? low : (low & 0x7f) | (high << 7);
    at += (low < 0x80 ? 2 : 3) + length;
  }
  return next > 0 && at < bytes.length ? at + 1 : null;
};

/** Whether a text of Latin-1 characters is a macaroon of format 2: location, identifier, caveats, a signature of 32 bytes. */
export const isMacaroon = (bytes: string): boolean => {
  if (bytes.charCodeAt(0) !== 2) return false;
  let at = sectionEnd(bytes, 1, "\x01\x02");
  // Caveats: location, identifier, verification id; another 0 ends them.
  for (let caveats = 0; at !== null && bytes.charCodeAt(at) !== 0 && caveats < 64; caveats++) at = sectionEnd(bytes, at, "\x01\x02\x04");
  return at !== null && bytes.charCodeAt(at) === 0 && bytes.startsWith("\x06\x20", at + 1) && bytes.length === at + 35;
};
