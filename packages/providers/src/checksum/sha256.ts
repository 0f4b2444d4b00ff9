const roots = (power: number): readonly number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate++) {
    if (Array.from({ length: Math.floor(Math.sqrt(candidate)) }, (_, index) => index + 1).slice(1).some((divisor) => candidate % divisor === 0)) continue;
    const root = candidate ** power;
    found.push(Math.floor((root - Math.floor(root)) * 2 ** 32) | 0);
  }
  return found;
};
let rounds: readonly number[] | null = null;
const start: readonly number[] = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) of a text of Latin-1 characters, as such a text of 32. For checksums inside tokens, of which most texts have none: it is not fast. */
export const sha256 = (bytes: string): string => {
  rounds ??= roots(1 / 3);
  const padded = `${bytes}\x80${"\0".repeat((119 - (bytes.length % 64)) % 64)}\0\0\0\0${[24, 16, 8, 0].map((shift) => String.fromCharCode(((bytes.length * 8) >>> shift) & 0xff)).join("")}`;
  let state = [...start];
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let index = 0; index < 64; index++) {
      if (index < 16) {
        const at = block + index * 4;
        words[index] = (padded.charCodeAt(at) << 24) | (padded.charCodeAt(at + 1) << 16) | (padded.charCodeAt(at + 2) << 8) | padded.charCodeAt(at + 3);
      } else {
        const [early, late] = [words[index - 15]!, words[index - 2]!];
        words[index] = (words[index - 16]! + (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + words[index - 7]! + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10))) | 0;
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index++) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + rounds[index]! + words[index]!) | 0;
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    state = [a, b, c, d, e, f, g, h].map((word, index) => (word + state[index]!) | 0);
  }
  return state.map((word) => [24, 16, 8, 0].map((shift) => String.fromCharCode((word >>> shift) & 0xff)).join("")).join("");
};
