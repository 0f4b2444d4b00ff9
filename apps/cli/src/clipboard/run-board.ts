import { spawn } from "node:child_process";
import { createHash, timingSafeEqual } from "node:crypto";

const limitMs = 5_000;

/** Starts a clipboard program with this stdin; what it prints, or null when it fails. Kept off this program's output: some live on to serve the clipboard. */
export const runBoard = (env: NodeJS.ProcessEnv, [file, ...args]: readonly string[], stdin: Uint8Array | null, reads = false): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const child = spawn(file!, args, { env, stdio: ["pipe", reads ? "pipe" : "ignore", "ignore"], windowsHide: true });
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => child.kill(), limitMs);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      const all = Buffer.concat(chunks);
      for (const chunk of chunks) chunk.fill(0);
      resolve(code === 0 ? all : null);
    };
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => end(null));
    child.on(reads ? "close" : "exit", end);
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin ?? Buffer.alloc(0));
  });

/** A salted hash of what stands on the clipboard: enough to see that it is still ours, useless for anything else. */
export const markOf = (bytes: Uint8Array, salt: string): string => createHash("sha256").update(salt).update(bytes).digest("hex");

/** Whether these bytes, with or without the line end that a program may have put behind them, bear the mark. */
export const bearsMark = (bytes: Buffer, { salt, mark }: { readonly salt: string; readonly mark: string }): boolean => {
  const ends = ["", "\n", "\r\n"].filter((end) => bytes.subarray(bytes.length - end.length).equals(Buffer.from(end)));
  return ends.some((end) => timingSafeEqual(Buffer.from(markOf(bytes.subarray(0, bytes.length - end.length), salt)), Buffer.from(mark)));
};
