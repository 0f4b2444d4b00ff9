import { readSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { isatty } from "node:tty";
import { vaultHome } from "@tokenward/rpc/socket";
import { openKeyboard, type Keyboard } from "./keyboard.ts";
import { writeAll } from "./write-all.ts";

export interface Sink {
  /** Bytes are written at once: the caller wipes them afterwards. */
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** Everything outside this program that a command may touch; a test brings its own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** This Node's binary, with which the agent and the native host are started. */
  readonly node: string;
  readonly cwd: string;
  readonly tmp: string;
  readonly uid: number;
  now(): number;
  /** The vault's folder, as a whole path. Throws when it is not known. */
  home(): string;
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: {
    readonly isTerminal: boolean;
    /** All of it, at most `maxBytes` and one more. */
    readAll(maxBytes: number): Promise<Buffer>;
    /** As it comes; for what is no secret, because the stream keeps it. */
    chunks(): AsyncIterable<Buffer>;
  };
  /** Asks the person; null when nobody is at a terminal. */
  keyboard(): Keyboard | null;
}

export const realWorld = (): World => {
  const { env, platform } = process;
  for (const stream of [process.stdout, process.stderr]) {
    // `tokenward token list | head` is no failure.
    stream.on("error", (cause: NodeJS.ErrnoException) => process.exit(cause.code === "EPIPE" ? 0 : 1));
  }
  const sink = (stream: NodeJS.WriteStream & { readonly fd: number }): Sink => ({
    write: (text) => void (typeof text === "string" ? stream.write(text) : writeAll(stream.fd, text)),
    isTerminal: stream.isTTY,
    get columns() {
      return stream.columns || 80;
    },
  });
  return {
    env,
    platform,
    node: process.execPath,
    cwd: process.cwd(),
    tmp: tmpdir(),
    uid: process.getuid?.() ?? 0,
    now: () => Date.now(),
    home: () => resolve(vaultHome(env, platform)),
    out: sink(process.stdout),
    err: sink(process.stderr),
    stdin: { isTerminal: isatty(0), readAll: (maxBytes) => Promise.resolve(readStdin(maxBytes)), chunks: () => process.stdin as AsyncIterable<Buffer> },
    keyboard: () => openKeyboard(platform),
  };
};

/** Read at once and by hand, so that the value stands in one buffer that can be wiped and not in a stream's queue. */
const readStdin = (maxBytes: number): Buffer => {
  const bytes = Buffer.alloc(maxBytes + 1);
  let filled = 0;
  while (filled < bytes.length) {
    try {
      const count = readSync(0, bytes, filled, bytes.length - filled, null);
      if (count === 0) break;
      filled += count;
    } catch (cause) {
      const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
      if (code === "EOF") break;
      if (code !== "EAGAIN") throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
  return bytes.subarray(0, filled);
};
