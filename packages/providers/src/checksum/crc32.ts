const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 (IEEE 802.3, as in zlib) of a text of Latin-1 characters, one byte each; unsigned. */
export const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) crc = (table[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** Eight lower-case hex digits, most significant first. */
export const hex32 = (number: number): string => (number >>> 0).toString(16).padStart(8, "0");

/** The same number with its bytes in the other order: some formats write a CRC little-endian. */
export const swapBytes = (number: number): number =>
  (((number & 0xff) << 24) | ((number & 0xff00) << 8) | ((number >>> 8) & 0xff00) | (number >>> 24)) >>> 0;
