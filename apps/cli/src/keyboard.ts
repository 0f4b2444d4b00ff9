import { closeSync, openSync } from "node:fs";
import { createInterface } from "node:readline";
import { isatty, ReadStream } from "node:tty";
import type { Secret } from "@tokenward/shared/secret";
import { createHiddenLine } from "./hidden-line.ts";

export interface Keyboard {
  /** Asks on stderr and answers the line, trimmed. */
  line(question: string): Promise<string>;
  /** Asks on stderr; what is typed is not shown. */
  hidden(question: string): Promise<Secret>;
}

/** Ctrl-C at a question, as a shell says it: 128 + SIGINT. */
const interruptedExit = 130;

/** The person's keyboard: stdin when that is a terminal, else the terminal itself, so that a value can be piped in and a passphrase typed. Null when nobody can be asked. */
export const openKeyboard = (platform: string): Keyboard | null => {
  if (!isatty(2)) return null;
  const open = (): ReadStream | null => {
    if (isatty(0)) return process.stdin;
    if (platform === "win32") return null;
    try {
      return new ReadStream(openSync("/dev/tty", "r"));
    } catch {
      return null;
    }
  };
  const canOpen = (): boolean => {
    if (isatty(0)) return true;
    try {
      closeSync(openSync("/dev/tty", "r"));
      return platform !== "win32";
    } catch {
      return false;
    }
  };
  return canOpen() ? { line: (question) => ask(open()!, question), hidden: (question) => askHidden(open()!, question) } : null;
};

const done = (tty: ReadStream): void => {
  tty.pause();
  // One that was opened for this question would keep the program alive.
  if (tty !== (process.stdin as unknown)) tty.destroy();
};

const ask = (tty: ReadStream, question: string): Promise<string> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: tty, output: process.stderr, terminal: true });
    let answered = false;
    lines.on("SIGINT", () => {
      process.stderr.write("\n");
      process.exit(interruptedExit);
    });
    lines.on("close", () => {
      done(tty);
      if (!answered) process.exit(interruptedExit);
    });
    lines.question(question, (answer) => {
      answered = true;
      lines.close();
      resolve(answer.trim());
    });
  });

const askHidden = (tty: ReadStream, question: string): Promise<Secret> =>
  new Promise((resolve) => {
    const line = createHiddenLine();
    const showCursorAgain = (): void => void tty.setRawMode(false);
    // Whatever ends the program meanwhile: the terminal must not be left without echo.
    process.once("exit", showCursorAgain);
    process.stderr.write(question);
    tty.setRawMode(true);
    tty.on("data", function hear(chunk: Buffer) {
      const typed = line.push(chunk);
      chunk.fill(0);
      if (typed.kind === "more") return;
      tty.off("data", hear);
      showCursorAgain();
      process.off("exit", showCursorAgain);
      process.stderr.write("\n");
      done(tty);
      if (typed.kind === "interrupted") process.exit(interruptedExit);
      resolve(typed.secret);
    });
    tty.resume();
  });
