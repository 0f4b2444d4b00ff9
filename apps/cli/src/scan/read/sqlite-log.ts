/** What of a write-ahead log is behind the last commit, or of an earlier round, counts for nothing. */
const [headerBytes, frameHeaderBytes] = [32, 24];

/**
 * A copy of a database with its write-ahead log (`-wal`) worked in, as SQLite would read the two (sqlite.org/fileformat2.html#walformat).
 * Another program's newest rows stand only there while it runs. Null when the log is none, or has nothing to add.
 */
export const withLogApplied = (database: Uint8Array, log: Buffer): Uint8Array | null => {
  if (log.length <= headerBytes || (log.readUInt32BE(0) & 0xfffffffe) !== 0x377f0682) return null;
  const pageBytes = log.readUInt32BE(8);
  if (pageBytes < 512 || pageBytes > 65_536) return null;
  const salt = log.subarray(16, 24);
  let pages = new Map<number, number>();
  let [committed, size] = [new Map<number, number>(), 0];
  for (let at = headerBytes; at + frameHeaderBytes + pageBytes <= log.length; at += frameHeaderBytes + pageBytes) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    pages.set(log.readUInt32BE(at), at + frameHeaderBytes);
    const pagesAfter = log.readUInt32BE(at + 4);
    if (pagesAfter === 0) continue;
    size = pagesAfter * pageBytes;
    committed = pages;
    pages = new Map(committed);
  }
  if (size === 0 || size > database.length + log.length) return null;
  const whole = new Uint8Array(size);
  whole.set(database.subarray(0, size));
  for (const [page, at] of committed) if (page > 0 && page * pageBytes <= size) whole.set(log.subarray(at, at + pageBytes), (page - 1) * pageBytes);
  return whole;
};
