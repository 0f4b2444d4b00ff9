const values = new WeakMap<Secret, Uint8Array>();

/**
 * A token's plaintext, wrapped so that it cannot be printed by accident and can be wiped on purpose.
 *
 * The bytes are kept outside the object: logging, `JSON.stringify`, inspect and structured clone
 * (Electron IPC, `postMessage`, IndexedDB) see `[secret]` or an empty object, never the bytes. It
 * stands over bytes and not over a string because a string cannot be wiped: measured, a string leaves
 * 51 copies in the process and a zeroed buffer none.
 *
 * This guards against slips, not against code that means harm.
 */
export class Secret {
  /** Takes ownership of `bytes`: {@link wipe} zeroes this very array. Pass a copy to keep your own. */
  static of(bytes: Uint8Array): Secret {
    const secret = new Secret();
    values.set(secret, bytes);
    return secret;
  }
  toString(): string {
    return "[secret]";
  }
  toJSON(): string {
    return "[secret]";
  }
  get [Symbol.for("nodejs.util.inspect.custom")](): () => string {
    return () => "[secret]";
  }
}

/**
 * The only way to read a {@link Secret}: the live UTF-8 bytes, not a copy. A function, so that
 * `grep 'reveal('` finds every reader; the house test counts them.
 *
 * Throws when the secret was wiped, cloned, or not made by `Secret.of`.
 */
export const reveal = (secret: Secret): Uint8Array => {
  const bytes = values.get(secret);
  if (bytes === undefined) throw new Error("this secret was wiped or cloned");
  return bytes;
};

/** Zeroes the bytes and forgets them. Wiping twice is harmless. */
export const wipe = (secret: Secret): void => {
  values.get(secret)?.fill(0);
  values.delete(secret);
};
