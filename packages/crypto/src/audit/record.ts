import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { AuditEvent } from "@tokenward/shared/domain";
import canonicalize from "canonicalize";

/**
 * The bytes of a record: RFC 8785 JSON in UTF-8. They are what is stored, chained, hashed into the tree and exported; nothing
 * ever writes a record another way. Throws when a string is not well-formed UTF-16 or a number is not finite.
 */
export const recordBytes = (event: AuditEvent): Uint8Array => new TextEncoder().encode(canonicalize(event));

/** SHA-256 of a record's bytes, hex: the next record's `prev`, and the hash of a head. */
export const recordHash = (bytes: Uint8Array): string => hash("sha256", bytes);

/** The record in these bytes; null when they are not the canonical bytes of one, down to the last space. */
export const parseRecord = (bytes: Uint8Array): AuditEvent | null => {
  const parsed = parseJson(bytes);
  const event = AuditEvent.safeParse(parsed.value);
  if (!event.success) return null;
  try {
    // Of the parsed value, not of what the schema kept: an extra field would otherwise pass.
    return canonicalize(parsed.value) === parsed.text && Object.keys(parsed.value as object).length === fieldCount ? event.data : null;
  } catch {
    return null;
  }
};

const fieldCount = Object.keys(AuditEvent.shape).length;

/** What can still be read of a record that is not sound: its place and its link, null where even these are gone. */
export const readLink = (bytes: Uint8Array): { readonly seq: number | null; readonly prev: string | null } => {
  const { value } = parseJson(bytes);
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const { seq, prev } = fields;
  return { seq: Number.isSafeInteger(seq) ? (seq as number) : null, prev: typeof prev === "string" && /^[0-9a-f]{64}$/.test(prev) ? prev : null };
};

/** Whether these bytes break off in the middle, as a write does when the machine stops. A changed byte does not look like that. */
export const isTorn = (bytes: Uint8Array): boolean => {
  if (bytes.length === 0) return true;
  if (parseJson(bytes).value !== undefined) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b) depth++;
    else if (byte === 0x7d) depth--;
  }
  // A lost quote leaves the end inside a string too, but then the closing brace is still there.
  return depth > 0 && !(inString && bytes.at(-1) === 0x7d);
};

const parseJson = (bytes: Uint8Array): { readonly value: unknown; readonly text: string } => {
  if (!isUtf8(bytes)) return { value: undefined, text: "" };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch {
    return { value: undefined, text };
  }
};
