let rounds: Int32Array | null = null;
/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const makeRounds = (): Int32Array => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false;
    if (isPrime) found.push(((Math.cbrt(candidate) % 1) * 2 ** 32) | 0);
  }
  return Int32Array.from(found);
};
const words = new Int32Array(64);
const state = new Int32Array(8);
const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) of a text of Latin-1 characters, as such a text of 32. For checksums inside tokens. */
export const sha256 = (bytes: string): string => {
  rounds ??= makeRounds();
  state.set([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
  const units = bytes.length;
  const last = units + 9 + ((119 - (units % 64)) % 64) - 1;
  const unitAt = (at: number): number => (at < units ? bytes.charCodeAt(at) & 0xff : at === units ? 0x80 : at > last - 4 ? (units * 8 >>> ((last - at) * 8)) & 0xff : 0);
  for (let block = 0; block <= last; block += 64) {
    for (let index = 0; index < 16; index++) {
      const at = block + index * 4;
      words[index] = (unitAt(at) << 24) | (unitAt(at + 1) << 16) | (unitAt(at + 2) << 8) | unitAt(at + 3);
    }
    for (let index = 16; index < 64; index++) {
      const [early, late] = [words[index - 15]!, words[index - 2]!];
      words[index] = words[index - 16]! + (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + words[index - 7]! + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    }
    let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
    let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!];
    for (let index = 0; index < 64; index++) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + rounds[index]! + words[index]!) | 0;
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + word;
  }
  let digest = "";
  for (const word of state) digest += String.fromCharCode((word >>> 24) & 0xff, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
  return digest;
};
