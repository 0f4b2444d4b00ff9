import type { RpcError } from "@tokenward/shared/contract";

/** What each exit code means. The one copy: `tokenward help exit-codes` prints it. */
export const exitMeanings = {
  0: "it worked",
  1: "it failed, or something unexpected happened",
  2: "the command, or what was given to it, was not understood (usage)",
  3: "the vault is locked",
  4: "there is no such token, incident, rotation or browser",
  5: "something has to be asked and nobody can be: a passphrase, a password, a confirmation, a new value",
  6: "the agent cannot be reached or started",
  7: "the provider refused, failed, or is not done yet",
  8: "the audit log is not intact, or cannot be written",
} as const;
export type Exit = keyof typeof exitMeanings;

const exitOfCode: Readonly<Record<RpcError["code"], Exit>> = {
  "locked": 3,
  "not-found": 4,
  "not-allowed": 1,
  "invalid-input": 2,
  "duplicate": 1,
  "presence-required": 5,
  "needs-input": 5,
  "keychain-unavailable": 1,
  "audit-unavailable": 8,
  "storage-full": 1,
  "provider-failed": 7,
  "conflict": 1,
  // Something that cannot be done here. An agent that cannot be reached is said with 6 by link.ts.
  "unavailable": 1,
  "internal": 1,
};
export const exitOf = (code: string): Exit => (Object.hasOwn(exitOfCode, code) ? exitOfCode[code as RpcError["code"]] : 1);

/** Ends the command with a sentence for the person, a code for programs, and an exit code. Never names a value. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly code: string;
  readonly exit: Exit;
  constructor(code: RpcError["code"] | "usage", message: string, exit: Exit = code === "usage" ? 2 : exitOf(code)) {
    super(message);
    this.code = code;
    this.exit = exit;
  }
}

/** Nobody is there to be asked. `how` says how to give it all the same. */
export const cannotAsk = (what: string, how: string): Stop => new Stop("needs-input", `${what} is needed, and there is no terminal to ask for it. ${how}`);
