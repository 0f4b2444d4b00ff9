/** Crockford's alphabet: no I, L, O, U, so that a code can be read aloud. https://www.crockford.com/base32.html */
export const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Big-endian groups of five bits, upper case; the last one is padded with zero bits. */
export const encodeBase32 = (bytes: Uint8Array): string => {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count >= 5; count -= 5) text += crockford[(bits >>> (count - 5)) & 31];
    bits &= (1 << count) - 1;
  }
  return count === 0 ? text : text + crockford[(bits << (5 - count)) & 31];
};
