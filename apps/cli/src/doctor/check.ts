/** One line of the doctor: `wrong` needs doing and makes the exit code 1; `note` may be left. */
export interface Check {
  readonly what: string;
  readonly state: "ok" | "note" | "wrong";
  readonly says: string;
  /** What to do; empty when all is well. */
  readonly todo: string;
}

export const fine = (what: string, says: string): Check => ({ what, state: "ok", says, todo: "" });
export const note = (what: string, says: string, todo: string): Check => ({ what, state: "note", says, todo });
export const wrong = (what: string, says: string, todo: string): Check => ({ what, state: "wrong", says, todo });
