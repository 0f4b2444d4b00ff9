/**
 * Items by account, as bytes: for each item 2 bytes length of the account, the account (UTF-8), 4 bytes length of the item,
 * the item; numbers big-endian, accounts in order. Bytes and not JSON, because strings of items could not be wiped.
 */
export const encodeItems = (items: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const parts: Uint8Array[] = [];
  for (const account of Array.from(items.keys()).sort()) {
    const name = Buffer.from(account);
    const item = items.get(account)!;
    if (name.length > 0xff_ff) throw new Error("an account's name is too long");
    const lengths = Buffer.alloc(6);
    lengths.writeUInt16BE(name.length, 0);
    lengths.writeUInt32BE(item.length, 2);
    parts.push(lengths.subarray(0, 2), name, lengths.subarray(2), item);
  }
  return Buffer.concat(parts);
};

/** The items, as copies; null when the bytes are no such table. */
export const decodeItems = (bytes: Uint8Array): Map<string, Uint8Array> | null => {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items = new Map<string, Uint8Array>();
  for (let at = 0; at < from.length; ) {
    if (at + 2 > from.length) return null;
    const nameEnd = at + 2 + from.readUInt16BE(at);
    if (nameEnd + 4 > from.length) return null;
    const end = nameEnd + 4 + from.readUInt32BE(nameEnd);
    if (end > from.length) return null;
    items.set(from.toString("utf8", at + 2, nameEnd), Uint8Array.from(from.subarray(nameEnd + 4, end)));
    at = end;
  }
  return items;
};
