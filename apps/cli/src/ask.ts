import { Secret, wipe } from "@tokenward/shared/secret";
import { cannotAsk, Stop } from "./exit.ts";
import { isEmpty, isSame } from "./plain.ts";
import type { World } from "./world.ts";

const maxValueBytes = 65_536;

/** All of stdin as a secret, without the line end at its end unless it has several lines: a key file keeps its last one. Throws Stop when it is empty or too long. `what` is its name in a sentence. */
export const secretFromStdin = async (world: World, what: string): Promise<Secret> => {
  const bytes = await world.stdin.readAll(maxValueBytes);
  if (bytes.length > maxValueBytes) {
    bytes.fill(0);
    throw new Stop("usage", `${what} on stdin is longer than ${maxValueBytes / 1024} kB. Is this the right file?`);
  }
  const isOneLine = bytes.indexOf(10) === bytes.length - 1;
  const end = bytes.at(-1) !== 10 || !isOneLine ? bytes.length : bytes.at(-2) === 13 ? bytes.length - 2 : bytes.length - 1;
  const secret = Secret.of(new Uint8Array(bytes.subarray(0, end)));
  bytes.fill(0);
  if (isEmpty(secret)) throw new Stop("needs-input", `${what} was expected on stdin, and there is nothing. Pipe it in, or run this in a terminal to be asked.`);
  return secret;
};

/** A value or a password: from stdin when that is no terminal or when `fromStdin` says so, else asked for without showing it. */
export const secretFrom = async (world: World, what: string, question: string, fromStdin = false): Promise<Secret> => {
  if (fromStdin || !world.stdin.isTerminal) return secretFromStdin(world, what);
  return askSecret(world, what, question, "Pipe it in on stdin.");
};

/** Asks for one thing without showing it. Throws Stop when nobody can be asked or nothing was typed. */
export const askSecret = async (world: World, what: string, question: string, how: string): Promise<Secret> => {
  const keyboard = world.keyboard();
  if (keyboard === null) throw cannotAsk(what, how);
  const secret = await keyboard.hidden(`${question} `);
  if (isEmpty(secret)) throw new Stop("needs-input", `Nothing was typed, so nothing was done.`);
  return secret;
};

/** Asks for a new passphrase twice. Throws Stop when the two differ three times. */
export const askNewPassphrase = async (world: World): Promise<Secret> => {
  for (let tries = 0; tries < 3; tries++) {
    const first = await askSecret(world, "A passphrase", "New passphrase:", "Pipe it in with --passphrase-stdin.");
    const second = await askSecret(world, "A passphrase", "The same again:", "Pipe it in with --passphrase-stdin.");
    const same = isSame(first, second);
    wipe(second);
    if (same) return first;
    wipe(first);
    world.err.write("The two differ. Once more.\n");
  }
  throw new Stop("invalid-input", "The two passphrases differed three times. Nothing was changed.");
};

/** Yes or no, no being what Enter means. Null when nobody can be asked. */
export const confirm = async (world: World, question: string): Promise<boolean | null> => {
  const keyboard = world.keyboard();
  return keyboard === null ? null : /^y(es)?$/i.test(await keyboard.line(`${question} [y/N] `));
};

/** The lines of stdin as secrets, exactly as many as `names`, which say what each is. Throws Stop when one is missing or empty. */
export const secretLinesFromStdin = async (world: World, names: readonly string[]): Promise<readonly Secret[]> => {
  const bytes = await world.stdin.readAll(maxValueBytes);
  const lines: Secret[] = [];
  for (let from = 0; lines.length < names.length; ) {
    const end = bytes.indexOf(10, from) === -1 ? bytes.length : bytes.indexOf(10, from);
    const line = bytes.subarray(from, bytes[end - 1] === 13 ? end - 1 : end);
    if (line.length === 0) {
      bytes.fill(0);
      throw new Stop("needs-input", `${names[lines.length]!} was expected on stdin, line ${lines.length + 1}, and there is nothing.`);
    }
    lines.push(Secret.of(new Uint8Array(line)));
    from = end + 1;
  }
  bytes.fill(0);
  return lines;
};
