import { writeSync } from "node:fs";

/** Writes all bytes at once: a synchronous write leaves no copy of a value in a stream's queue. A reader that is gone ends the program, as it does with `head`. */
export const writeAll = (fd: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (cause) {
      const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE") process.exit(0);
      else throw cause;
    }
  }
};
