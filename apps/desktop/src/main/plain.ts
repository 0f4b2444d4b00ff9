import { reveal, Secret, wipe } from "@tokenward/shared/secret";

/**
 * The desktop's only place where a secret's bytes are read: for the clipboard, and for the window after presence.
 */

/** The text that goes on the clipboard. A string cannot be wiped; the clipboard takes nothing else. The secret is wiped. */
export const takeText = (secret: Secret): string => {
  const text = Buffer.from(reveal(secret)).toString("utf8");
  wipe(secret);
  return text;
};

/** A reply as the window may have it: secrets become bytes of their own, and are wiped here. */
export const forWindow = (value: unknown): unknown => {
  if (value instanceof Secret) {
    // By constructor: the slice of a Buffer would be wiped with it.
    const bytes = new Uint8Array(reveal(value));
    wipe(value);
    return bytes;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, field instanceof Secret ? forWindow(field) : field]));
};
