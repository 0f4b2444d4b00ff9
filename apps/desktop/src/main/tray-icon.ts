import { deflateSync } from "node:zlib";
import type { Attention } from "./attention.ts";

type Colour = readonly [red: number, green: number, blue: number];
const shieldColour: Colour = [140, 155, 255];
/** Each state has its own shape as well as its own colour. */
const badges: Readonly<Record<Attention, { readonly colour: Colour; readonly shape: keyof typeof badgeShapes } | null>> = {
  danger: { colour: [229, 72, 60], shape: "disc" },
  soon: { colour: [240, 165, 60], shape: "triangle" },
  away: { colour: [150, 155, 165], shape: "ring" },
  locked: { colour: [150, 155, 165], shape: "square" },
  fine: null,
};

/** The tray icon as a PNG of `size` × `size`: a shield, and a badge for anything that wants attention. */
export const trayIconPng = (attention: Attention, size: number): Buffer => {
  const samples = 4;
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0, 0] as [number, number, number, number];
      for (let s = 0; s < samples * samples; s += 1) {
        const colour = colourAt((x + ((s % samples) + 0.5) / samples) / size, (y + (Math.floor(s / samples) + 0.5) / samples) / size, attention);
        if (colour === null) continue;
        for (const i of [0, 1, 2] as const) sum[i] += colour[i];
        sum[3] += 1;
      }
      const at = (y * size + x) * 4;
      if (sum[3] === 0) continue;
      for (const i of [0, 1, 2] as const) pixels[at + i] = Math.round(sum[i] / sum[3]);
      pixels[at + 3] = Math.round((255 * sum[3]) / samples ** 2);
    }
  }
  return png(pixels, size);
};

/** What is drawn at a point of the unit square, or null for nothing. */
const colourAt = (x: number, y: number, attention: Attention): Colour | null => {
  const badge = badges[attention];
  if (badge !== null) {
    const [dx, dy] = [x - 0.73, y - 0.73];
    // A gap round the badge keeps the two shapes apart on any ground.
    if (Math.hypot(dx, dy) < 0.33) return badgeShapes[badge.shape](dx, dy) ? badge.colour : null;
  }
  const outer = inShield(x, y, 0);
  return outer && (!inShield(x, y, 0.09) || (x < 0.5 && inShield(x, y, 0.15))) ? shieldColour : null;
};

const inShield = (x: number, y: number, inset: number): boolean => {
  const [top, bottom, half] = [0.06 + inset, 0.96 - inset * 1.2, 0.38 - inset];
  if (y < top || y > bottom) return false;
  const shoulder = 0.5;
  const width = y < shoulder ? half : half * Math.sqrt(Math.max(0, 1 - ((y - shoulder) / (bottom - shoulder)) ** 2));
  return Math.abs(x - 0.5) <= width;
};

const badgeShapes: Readonly<Record<"disc" | "triangle" | "square" | "ring", (dx: number, dy: number) => boolean>> = {
  // An exclamation mark is cut out of it.
  disc: (dx, dy) => Math.hypot(dx, dy) < 0.26 && !(Math.abs(dx) < 0.04 && ((dy > -0.16 && dy < 0.06) || (dy > 0.1 && dy < 0.17))),
  triangle: (dx, dy) => dy < 0.22 && dy > -0.26 && Math.abs(dx) < (dy + 0.26) * 0.58,
  // A closed lock: its body, and above it the shackle.
  square: (dx, dy) => (dy > -0.04 ? Math.abs(dx) < 0.19 && dy < 0.23 : Math.hypot(dx, dy + 0.04) < 0.16 && Math.hypot(dx, dy + 0.04) > 0.09),
  ring: (dx, dy) => Math.hypot(dx, dy) < 0.24 && Math.hypot(dx, dy) > 0.14,
};

/** A PNG (ISO 15948) of RGBA pixels: signature, header, one deflated block with filter 0 on each line, end. */
const png = (pixels: Buffer, size: number): Buffer => {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(checksum(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) pixels.copy(lines, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
};
/** CRC-32 of the PNG specification, annex D. Node's own `zlib.crc32` is younger than the oldest runtime here. */
const checksum = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
