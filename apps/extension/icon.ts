import { deflateSync } from "node:zlib";

/**
 * Draws the shield as a PNG of `size` × `size`, so that no binary lies in the repository: a filled shield with a keyhole, each
 * pixel averaged over 4 × 4 samples.
 */
export const shieldIcon = (size: number): Buffer => {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) {
      let covered = 0;
      let hole = 0;
      for (let sample = 0; sample < 16; sample++) {
        const u = (x + ((sample % 4) + 0.5) / 4) / size;
        const v = (y + (Math.floor(sample / 4) + 0.5) / 4) / size;
        if (!insideShield(u, v)) continue;
        covered++;
        if (insideKeyhole(u, v)) hole++;
      }
      const light = covered === 0 ? 0 : hole / covered;
      const mix = (from: number): number => Math.round(from + (255 - from) * light);
      row.set([mix(0x46), mix(0x54), mix(0xd8), Math.round((covered / 16) * 255)], 1 + x * 4);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND", Buffer.alloc(0))]);
};

const insideShield = (u: number, v: number): boolean => {
  if (v < 0.06 || v > 0.97) return false;
  const top = 0.06 + 0.1 * Math.min(1, Math.abs(u - 0.5) / 0.4);
  const half = v < 0.5 ? 0.4 : 0.4 * Math.sqrt(Math.max(0, 1 - ((v - 0.5) / 0.47) ** 2));
  return v >= top && Math.abs(u - 0.5) <= half;
};
const insideKeyhole = (u: number, v: number): boolean =>
  Math.hypot(u - 0.5, v - 0.4) < 0.12 || (v >= 0.4 && v < 0.72 && Math.abs(u - 0.5) < 0.045 + (v - 0.4) * 0.09);

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};
const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
