/** A file in an archive. */
export interface Entry {
  readonly name: string;
  /** Null when it cannot be had; `says` tells why. */
  readonly bytes: Buffer | null;
  readonly says: string;
}

const block = 512;

/** Whether these bytes begin as a tar archive does: its header's checksum is right. */
export const isTar = (bytes: Buffer): boolean => {
  if (bytes.length < block || bytes[0] === 0) return false;
  const wanted = octal(bytes, 148, 8);
  let sum = 0;
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : bytes[at]!;
  return wanted === sum;
};

/** The files of a tar archive (POSIX.1-1988, pax and GNU names). A broken header ends it. */
export function* tarEntries(bytes: Buffer): Generator<Entry> {
  let longName: string | null = null;
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + block);
    if (!isTar(header)) {
      yield { name: "", bytes: null, says: "is broken inside; what follows could not be read" };
      return;
    }
    const size = octal(header, 124, 12);
    const body = bytes.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
    const type = header[156];
    // `L`: GNU's long name. `x`: pax records, of which the path counts.
    if (type === 0x4c) longName = zeroEnded(body, 0, body.length);
    else if (type === 0x78) longName = /(?:^|\n)\d+ path=(.*)\n/.exec(body.toString("utf8"))?.[1] ?? longName;
    else if (type === 0x30 || type === 0 || type === 0x37) {
      const [name, prefix] = [zeroEnded(header, 0, 100), zeroEnded(header, 345, 155)];
      yield { name: longName ?? (prefix === "" || header[257] !== 0x75 ? name : `${prefix}/${name}`), bytes: body, says: "" };
      longName = null;
    } else if (type !== 0x67) longName = null;
  }
}

const zeroEnded = (bytes: Buffer, from: number, length: number): string => {
  const end = bytes.subarray(from, from + length).indexOf(0);
  return bytes.toString("utf8", from, from + (end === -1 ? length : end));
};

/** GNU writes sizes from 8 GB on in base 256: nothing of that size gets here. */
const octal = (bytes: Buffer, from: number, length: number): number => Number.parseInt(bytes.toString("latin1", from, from + length).replaceAll("\0", " ").trim() || "0", 8);
