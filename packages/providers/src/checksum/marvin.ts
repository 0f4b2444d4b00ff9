/**
 * Marvin32, as Microsoft checks its own keys: the two halves of the 64-bit hash, combined; unsigned. `bytes` is a text of Latin-1 characters,
 * `seed` eight of them, most significant first. Source: github.com/microsoft/SymCrypt, `lib/marvin32.c`.
 */
export const marvin32 = (bytes: string, seed: string): number => {
  let high = wordAt(seed.slice(0, 4).split("").reverse().join(""), 0);
  let low = wordAt(seed.slice(4).split("").reverse().join(""), 0);
  const mix = (): void => {
    high ^= low;
    low = (turn(low, 20) + high) | 0;
    high = turn(high, 9) ^ low;
    low = (turn(low, 27) + high) | 0;
    high = turn(high, 19);
  };
  // A byte 0x80 ends the text, zeros fill the last word.
  const padded = `${bytes}\u0080\0\0\0`;
  for (let index = 0; index + 4 <= padded.length; index += 4) {
    low = (low + wordAt(padded, index)) | 0;
    mix();
  }
  mix();
  return (high ^ low) >>> 0;
};

const wordAt = (bytes: string, at: number): number =>
  bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8) | (bytes.charCodeAt(at + 2) << 16) | (bytes.charCodeAt(at + 3) << 24);

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
