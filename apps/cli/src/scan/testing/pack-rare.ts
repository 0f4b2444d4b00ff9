import { crc32 } from "node:zlib";

const crc = (bytes: Buffer): Buffer => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return sum;
};
/** Numbers of seven bits a byte, the last without the high one: xz and RAR 5 write them so. */
const small = (...numbers: readonly number[]): Buffer =>
  Buffer.from(numbers.flatMap((number) => {
    const bytes: number[] = [];
    for (let rest = number; ; rest = Math.floor(rest / 128)) {
      bytes.push(rest < 128 ? rest : (rest % 128) + 128);
      if (rest < 128) return bytes;
    }
  }));
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** An .xz stream (tukaani.org/xz/xz-file-format.txt) with one block that stores, at most 64 kB. */
export const xzOf = (content: string | Buffer): Buffer => {
  const plain = Buffer.from(content);
  const flags = Buffer.from([0, 1]);
  const header = Buffer.from([2, 0, 0x21, 1, 0x16, 0, 0, 0]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(plain.length - 1);
  const data = Buffer.concat([Buffer.from([1]), size, plain, Buffer.from([0])]);
  const unpadded = header.length + 4 + data.length + 4;
  const index = padded(Buffer.concat([Buffer.from([0]), small(1, unpadded, plain.length)]));
  const backward = Buffer.alloc(4);
  backward.writeUInt32LE((index.length + 4) / 4 - 1);
  const footer = Buffer.concat([backward, flags]);
  return Buffer.concat([Buffer.from("fd377a585a00", "hex"), flags, crc(flags), header, crc(header), padded(data), crc(plain), index, crc(index), crc(footer), footer, Buffer.from("YZ")]);
};

/** A .bz2 stream of one block: sorted the slow way, and every symbol written with nine bits. For texts without four equal letters in a row. */
export const bzip2Of = (content: string): Buffer => {
  const plain = Buffer.from(content);
  const turns = [...plain.keys()].toSorted((a, b) => Buffer.compare(Buffer.concat([plain.subarray(a), plain.subarray(0, a)]), Buffer.concat([plain.subarray(b), plain.subarray(0, b)])));
  const used = [...new Set(plain)].toSorted((a, b) => a - b);
  const symbols: number[] = [];
  const recent = [...used];
  let zeros = 0;
  const endZeros = (): void => {
    for (; zeros > 0; zeros = (zeros - 1) >>> 1) symbols.push(zeros % 2 === 1 ? 0 : 1);
  };
  for (const turn of turns) {
    const at = recent.indexOf(plain[(turn + plain.length - 1) % plain.length]!);
    recent.unshift(...recent.splice(at, 1));
    if (at === 0) zeros++;
    else {
      endZeros();
      symbols.push(at + 1);
    }
  }
  endZeros();
  symbols.push(used.length + 1);
  const bits: string[] = [];
  const write = (value: number | bigint, count: number): void => void bits.push(value.toString(2).padStart(count, "0"));
  const sum = bzip2Sum(plain);
  write(0x425a6839n, 32);
  write(0x314159265359n, 48);
  write(sum, 32);
  write(0, 1);
  write(turns.indexOf(0), 24);
  const rows = Array.from({ length: 16 }, (_, row) => used.filter((byte) => byte >> 4 === row));
  for (const row of rows) write(row.length > 0 ? 1 : 0, 1);
  for (const [number, row] of rows.entries()) if (row.length > 0) for (let low = 0; low < 16; low++) write(row.includes(number * 16 + low) ? 1 : 0, 1);
  const groups = Math.ceil(symbols.length / 50);
  write(2, 3);
  write(groups, 15);
  for (let group = 0; group < groups; group++) write(0, 1);
  for (const _ of [0, 1]) {
    write(9, 5);
    for (let symbol = 0; symbol < used.length + 2; symbol++) write(0, 1);
  }
  for (const symbol of symbols) write(symbol, 9);
  write(0x177245385090n, 48);
  write(sum, 32);
  const all = bits.join("");
  return Buffer.from((all.padEnd(Math.ceil(all.length / 8) * 8, "0").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

const bzip2Sum = (bytes: Buffer): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum < 0 || sum >= 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
    sum >>>= 0;
  }
  return (sum ^ 0xffffffff) >>> 0;
};

/** A 7-Zip archive of one file that is stored (7zFormat.txt of the LZMA SDK). */
export const sevenZipOf = (name: string, content: string): Buffer => {
  const plain = Buffer.from(content);
  // A number's first byte tells by its high bits how many follow.
  const number = Buffer.alloc(5, 0xf0);
  number.writeUInt32LE(plain.length, 1);
  const title = Buffer.from(`${name}\0`, "utf16le");
  const next = Buffer.concat([
    Buffer.from([1, 4, 6, 0, 1, 9]), number, Buffer.from([0, 7, 0x0b, 1, 0, 1, 1, 0, 0x0c]), number, Buffer.from([0, 8, 0x0a, 1]), crc(plain),
    Buffer.from([0, 0, 5, 1, 0x11, title.length + 1, 0]), title, Buffer.from([0, 0]),
  ]);
  const start = Buffer.alloc(20);
  start.writeBigUInt64LE(BigInt(plain.length), 0);
  start.writeBigUInt64LE(BigInt(next.length), 8);
  crc(next).copy(start, 16);
  return Buffer.concat([Buffer.from("377abcaf271c0004", "hex"), crc(start), start, plain, next]);
};

/** A RAR 5 archive of one file that is stored (rarlab.com/technote.htm). */
export const rarOf = (name: string, content: string): Buffer => {
  const plain = Buffer.from(content);
  const title = Buffer.from(name);
  const block = (fields: Buffer): Buffer => {
    const sized = Buffer.concat([small(fields.length), fields]);
    return Buffer.concat([crc(sized), sized]);
  };
  const file = Buffer.concat([small(2, 2, plain.length, 4, plain.length, 0o100644), crc(plain), small(0, 1, title.length), title]);
  return Buffer.concat([Buffer.from("526172211a070100", "hex"), block(small(1, 0, 0)), block(file), plain, block(small(5, 0, 0))]);
};
