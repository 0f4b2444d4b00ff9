import { isTar } from "./tar.ts";

/**
 * How something is packed. `stream`: one text behind xz or bzip2. `archive`: files in a form that libarchive opens. `closed`: in a form
 * that nothing here opens.
 */
export type Packing = "zip" | "gzip" | "zstd" | "tar" | "stream" | "archive" | "closed";

/** By how bytes begin, in hexadecimal: names lie. */
const beginnings: readonly (readonly [begins: string, packing: Packing])[] = [
  ["504b0304", "zip"],
  ["1f8b", "gzip"],
  ["28b52ffd", "zstd"],
  ["fd377a585a00", "stream"],
  ["425a68", "stream"],
  ["377abcaf271c", "archive"],
  // RAR 4 and 5, by libarchive's own reader: the vendor's is not free software.
  ["526172211a07", "archive"],
  ["4d534346", "archive"],
  ["213c617263683e0a64656269616e2d62696e617279", "archive"],
  ["edabeedb", "archive"],
  ["303730373031", "archive"],
  ["303730373037", "archive"],
  ["78617221", "archive"],
  ["04224d18", "closed"],
  ["894c5a4f000d0a1a0a", "closed"],
  ["4c5a495001", "closed"],
  ["4b444d56", "closed"],
  ["514649fb", "closed"],
];
const known = new Map<number, readonly { readonly bytes: Buffer; readonly packing: Packing }[]>();
for (const [begins, packing] of beginnings) {
  const bytes = Buffer.from(begins, "hex");
  known.set(bytes[0]!, [...(known.get(bytes[0]!) ?? []), { bytes, packing }]);
}

/** How these bytes are packed; null when they are what they are. */
export const packingOf = (bytes: Buffer): Packing | null => {
  for (const { bytes: begins, packing } of known.get(bytes[0] ?? -1) ?? []) {
    // bzip2's three letters may begin a text: the first block's mark comes four bytes on, or the stream's end.
    if (bytes.subarray(0, begins.length).equals(begins) && (begins.length !== 3 || [0x31, 0x17].includes(bytes[4] ?? 0))) return packing;
  }
  if (isTar(bytes)) return "tar";
  // LZMA alone has no mark: its usual properties, and a size below 4 GB or none.
  if (bytes[0] === 0x5d && bytes[1] === 0 && bytes[2] === 0 && ["00000000", "ffffffff"].includes(bytes.toString("hex", 9, 13))) return "archive";
  return bytes.length > isoAt + 6 && bytes.toString("latin1", isoAt, isoAt + 5) === "CD001" ? "archive" : null;
};

/** ISO 9660 keeps its first 32 kB for others. */
const isoAt = 0x8001;
