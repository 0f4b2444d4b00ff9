import type { Cause } from "./cause.ts";

/** One line of the doctor: `wrong` needs doing and makes the exit code 1; `note` may be left. */
export interface Check {
  readonly what: string;
  readonly state: "ok" | "note" | "wrong";
  /** What was found; null when all is as it should be. */
  readonly cause: Cause | null;
  /** What is wrong and what it means. */
  readonly says: string;
  /** What to do; empty when all is well. */
  readonly todo: string;
  /** Mends it without asking anybody: only what Tokenward itself wrote is written again. Throws the system's error when it cannot. */
  readonly repair?: () => void | Promise<void>;
}

/** A fault with its sentence, before anybody knows which line it goes to. */
export interface Fault {
  readonly cause: Cause;
  readonly says: string;
}

type Repair = Check["repair"];
const withRepair = (check: Check, repair: Repair): Check => (repair === undefined ? check : { ...check, repair });

export const fine = (what: string, says: string, cause: Cause | null = null): Check => ({ what, state: "ok", cause, says, todo: "" });
export const note = (what: string, cause: Cause, says: string, todo: string, repair?: Repair): Check => withRepair({ what, state: "note", cause, says, todo }, repair);
export const wrong = (what: string, cause: Cause, says: string, todo: string, repair?: Repair): Check => withRepair({ what, state: "wrong", cause, says, todo }, repair);
