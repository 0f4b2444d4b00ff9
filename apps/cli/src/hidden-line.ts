import { Secret } from "@tokenward/shared/secret";

export type Typed = { readonly kind: "more" } | { readonly kind: "line"; readonly secret: Secret } | { readonly kind: "interrupted" };

const maxBytes = 65_536;
const keys = { interrupt: 3, end: 4, backspace: 8, newline: 10, enter: 13, clear: 21, escape: 27, delete: 127 } as const;

/**
 * One line typed without being shown, gathered as bytes and never as a string. Backspace takes a whole UTF-8 character,
 * Ctrl-U all of it, Ctrl-C and a lone Ctrl-D end it without an answer. Keys that send escape sequences (arrows) are ignored.
 */
export const createHiddenLine = (): { push(chunk: Uint8Array): Typed } => {
  const line = Buffer.alloc(maxBytes);
  let length = 0;
  let inEscape = 0;
  const finish = (): Typed => {
    const secret = Secret.of(new Uint8Array(line.subarray(0, length)));
    line.fill(0);
    return { kind: "line", secret };
  };
  const eraseOne = (): void => {
    // Continuation bytes of UTF-8 are 10xxxxxx.
    while (length > 0 && (line[length - 1]! & 0xc0) === 0x80) line[--length] = 0;
    if (length > 0) line[--length] = 0;
  };
  return {
    push: (chunk) => {
      for (const byte of chunk) {
        if (inEscape > 0) {
          // ESC, then one byte; or ESC [ … up to a letter or ~.
          inEscape = inEscape === 1 && (byte === 0x5b || byte === 0x4f) ? 2 : inEscape === 2 && !(byte >= 0x40 && byte <= 0x7e) ? 2 : 0;
          continue;
        }
        if (byte === keys.interrupt || (byte === keys.end && length === 0)) {
          line.fill(0);
          return { kind: "interrupted" };
        }
        if (byte === keys.enter || byte === keys.newline || byte === keys.end) return finish();
        if (byte === keys.escape) inEscape = 1;
        else if (byte === keys.backspace || byte === keys.delete) eraseOne();
        else if (byte === keys.clear) {
          line.fill(0);
          length = 0;
        } else if (byte >= 32 || byte === 9) {
          if (length < maxBytes) line[length++] = byte;
        }
      }
      return { kind: "more" };
    },
  };
};
