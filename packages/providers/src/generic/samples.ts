import { crc32 } from "../checksum/crc32.ts";

const sentences: readonly (readonly [sentence: string, lengthsAndSums: readonly (readonly [length: number, sum: number])[]])[] = [
  ["It is the key of Azure's storage emulator, which everybody has.", [[88, 0xb4cbd586]]],
  ["It is the key of Azure's Cosmos DB emulator, which everybody has.", [[88, 0x87707360]]],
  [
    "It is a key of a development network (Hardhat, Anvil), which everybody has.",
    [0xbd0ca09b, 0x70de103d, 0xc584c1f8, 0xae6a3671, 0x8a73dd69, 0x65af39e5, 0x8c817383, 0x8e8f6ac5, 0x726d0959, 0xa59c44e9].map((sum) => [64, sum] as const),
  ],
  [
    "It is a sample of the OAuth documents (RFC 5849, 6749, 6750, 7636, OpenID Connect).",
    [
      [22, 0x9e49269d], [22, 0x2bdd531a], [22, 0x1bbf5538], [14, 0x0fc657b9], [22, 0xe0318833], [10, 0x494bda51], [10, 0xb6e61e46], [10, 0xa688138e], [28, 0x269d4cea], [43, 0x51bc2338],
      [43, 0xbeff13fc], [16, 0xc3f0aa47], [16, 0x0f945a27], [16, 0x146e0aa1], [16, 0x6af2cb86], [16, 0xc31c70d7], [16, 0x779eb5f1], [16, 0xa8b108b3], [16, 0x25cb1226],
    ],
  ],
  ["It is the key of the AES examples of NIST (SP 800-38A) or of GCM's.", [[32, 0x0dac9702], [48, 0x77ab892d], [64, 0x2066bfe6], [32, 0x5e0f1dad]]],
  ["It is the key of JSON Web Signature's examples (RFC 7515, appendix A).", [[86, 0x203b26c1]]],
  ["It is the secret of examples of one-time passwords.", [[16, 0x2cded043], [32, 0xe0d069f5], [32, 0xd05909c5]]],
  ["It is a sample of Python's documentation.", [[22, 0xd7569600]]],
  ["It is a sample of Telegram's documentation.", [[34, 0xbdcd91f7], [41, 0x28503139], [44, 0x2831afe3], [46, 0x9788d184]]],
  ["It is a test key of Stripe's documentation.", [[24, 0xcb9acba3], [32, 0x776de070], [24, 0x859aaa91], [32, 0x396d8142]]],
];
const maxWrittenUnits = 200;
/** What people type for a value: one sign over and over, or the letters and digits in their order. */
const written = /[xX]{8}|\*{4}|•{4}|0{14}|0123456789ab|1234567890ab|1234567890123456|abcdefghijkl|abcdef1234567890|qwertyuiop/i;
const example = /EXAMPLE(?:KEY)?$/;
let known: ReadonlyMap<string, string> | null = null;

/** A sentence about a value that stands in everybody's documentation or emulator; null: it does not. Known by length and CRC-32 only, so that none stands here. */
export const documentedSample = (value: string): string | null => {
  known ??= new Map(sentences.flatMap(([sentence, sums]) => sums.map(([length, sum]) => [`${length}:${sum}`, sentence] as const)));
  if (value.length <= maxWrittenUnits && (written.test(value) || example.test(value))) return "Its characters were typed to stand for a value.";
  const bare = value.replace(/^0x/, "");
  return known.get(`${bare.length}:${crc32(bare) >>> 0}`) ?? null;
};
