import { createHash } from "node:crypto";
import type { Countdown } from "../bridge/news.ts";

/** The system's clipboard. `selection` is X11's primary selection; null where there is none. */
export interface Board {
  /** Puts a secret text on the clipboard, marked for managers of clipboard history where the platform allows. */
  writeSecret(text: string): Promise<void>;
  writeText(text: string): Promise<void>;
  read(): Promise<string>;
  clear(): Promise<void>;
  readonly selection: { read(): Promise<string>; clear(): Promise<void> } | null;
}

/** What a crash must not make us forget: enough to know our value again, too little to guess it. */
export interface Held {
  readonly salt: string;
  /** SHA-256 of salt and text, hex. */
  readonly hash: string;
  readonly clearsAt: number;
}
export interface HeldMemory {
  load(): Held | null;
  save(held: Held): void;
  forget(): void;
}

export interface ClipboardDeps {
  readonly board: Board;
  readonly memory: HeldMemory;
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly salt: () => string;
  readonly onCountdown: (countdown: Countdown) => void;
}

export interface Clipboard {
  /** Copies a secret and clears it after `seconds`, or sooner by {@link Clipboard.clearOurs}. */
  readonly copySecret: (text: string, label: string, seconds: number) => Promise<void>;
  /** Copies what is no secret: a reference. It stays; what we held before is no longer there to be cleared. */
  readonly copyPlain: (text: string) => Promise<void>;
  /** Clears clipboard and selection where they still hold our value: on time, lock, quit, sleep and after a crash. */
  readonly clearOurs: () => Promise<void>;
  readonly countdown: () => Countdown;
}

const hashOf = (salt: string, text: string): string => createHash("sha256").update(salt).update("\0").update(text).digest("hex");

/** The one way onto the clipboard. */
export const createClipboard = ({ board, memory, now, after, salt, onCountdown }: ClipboardDeps): Clipboard => {
  let countdown: Countdown = null;
  let cancel: () => void = () => undefined;

  const show = (next: Countdown): void => {
    countdown = next;
    onCountdown(next);
  };
  const clearOurs = async (): Promise<void> => {
    cancel();
    const held = memory.load();
    if (held !== null) {
      const isOurs = (text: string): boolean => text !== "" && hashOf(held.salt, text) === held.hash;
      // Never clear what the user has copied since. A board that cannot be read is left alone.
      if (isOurs(await board.read().catch(() => ""))) await board.clear();
      // A selected value lands on the primary selection by itself, without a copy.
      if (board.selection !== null && isOurs(await board.selection.read().catch(() => ""))) await board.selection.clear();
      memory.forget();
    }
    if (countdown !== null) show(null);
  };

  return {
    copySecret: async (text, label, seconds) => {
      cancel();
      const clearsAt = now() + seconds * 1_000;
      const salted = salt();
      // Remembered before it is written, so that no crash leaves a value that nobody clears.
      memory.save({ salt: salted, hash: hashOf(salted, text), clearsAt });
      await board.writeSecret(text);
      cancel = after(seconds * 1_000, () => void clearOurs());
      show({ label, clearsAt });
    },
    copyPlain: async (text) => {
      await clearOurs();
      await board.writeText(text);
    },
    clearOurs,
    countdown: () => countdown,
  };
};
