/** How long the DER SEQUENCE at the start of a text of Latin-1 characters is, its head included (X.690, section 8.1). Null: there is none. */
export const sequenceLength = (bytes: string): number | null => {
  if (bytes.charCodeAt(0) !== 0x30) return null;
  const first = bytes.charCodeAt(1);
  const units = first < 0x80 ? 0 : first & 0x7f;
  // Longer than 64 kB: no key.
  if (units > 2 || Number.isNaN(first)) return null;
  let length = units === 0 ? first : 0;
  for (let at = 0; at < units; at++) length = length * 256 + bytes.charCodeAt(2 + at);
  return Number.isNaN(length) || length <= 20 ? null : length + 2 + units;
};

/** Whether the SEQUENCE begins as a private key does: a version, then an algorithm, a number, or the key itself; or, of an encrypted one, an algorithm. */
export const beginsPrivateKey = (bytes: string): boolean => {
  const head = (bytes.charCodeAt(1) & 0x80) === 0 ? 2 : 2 + (bytes.charCodeAt(1) & 0x7f);
  // INTEGER 0 or 1, then SEQUENCE, INTEGER or OCTET STRING (RFC 8017, A.1.2; RFC 5915; RFC 5958).
  return bytes.startsWith("\x02\x01", head) && bytes.charCodeAt(head + 2) <= 1 && "\x30\x02\x04".includes(bytes.charAt(head + 3));
};
