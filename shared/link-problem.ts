/**
 * Why a browser and the vault are not connected, in the words of every program that shows it: the extension's popup, the window, the
 * command line. A closed list; a cause that a newer program says is read as `lost`.
 */
export const linkCauses = [
  // Before the agent: the browser, its box, the native host.
  "host-missing", "host-forbidden", "host-broken", "host-boxed", "host-exited", "host-silent", "door-unsafe",
  // The agent and its vault.
  "agent-away", "agent-starting", "extension-old", "tokenward-old",
  // The pairing.
  "not-paired", "other-vault", "refused", "expired", "busy",
  // The connection itself.
  "timed-out", "not-proven", "lost", "storage",
] as const;
export type LinkCause = (typeof linkCauses)[number];

/** What a person does next. `wait`: nothing, it is tried again by itself. */
export type NextStep =
  | "wait" | "try-again" | "pair" | "answer-pairing" | "start-tokenward" | "open-tokenward" | "update-extension" | "update-tokenward" | "install-host" | "run-doctor";

/** The four states that people see; what is between them (connecting, comparing a code) is said by the link's own state. */
export type VisibleState = "connected" | "locked" | "away" | "unpaired";

export interface LinkProblem {
  readonly state: Exclude<VisibleState, "connected" | "locked">;
  readonly next: NextStep;
  /** What is so, and the one thing to do. English; `cause` and `next` are what a translation goes by. */
  readonly says: string;
  /** What `says` tells to run, for a button that copies it; null when it tells of nothing to run. */
  readonly command: string | null;
}

const problem = (state: LinkProblem["state"]) => (next: NextStep, says: string, command: string | null = null): LinkProblem => ({ state, next, says: command === null ? says : says.replace("$", command), command });
const away = problem("away");
const unpaired = problem("unpaired");

export const linkProblems: Readonly<Record<LinkCause, LinkProblem>> = {
  "host-missing": away("install-host", "This browser does not know Tokenward yet. Run: $.", "tokenward browser install"),
  "host-forbidden": away("install-host", "Tokenward is set up for another copy of this extension. Run: $.", "tokenward browser install"),
  "host-broken": away("run-doctor", "Tokenward's program for browsers was moved or removed. Run: $.", "tokenward doctor --repair"),
  "host-boxed": away("run-doctor", "This browser is in a box and may not start programs outside. Run: $; it names the command that allows it.", "tokenward doctor"),
  "host-exited": away("run-doctor", "Tokenward's program for browsers ended without a word. Run: $.", "tokenward doctor --repair"),
  "host-silent": away("run-doctor", "Tokenward's program for browsers was started and does not answer. Run: $.", "tokenward doctor"),
  "door-unsafe": away("run-doctor", "Others on this computer could stand in for the vault, so it was not asked. Run: $.", "tokenward doctor --repair"),
  "agent-away": away("start-tokenward", "Tokenward is not running. Start it, or run: $.", "tokenward agent start"),
  "agent-starting": away("open-tokenward", "Tokenward is running but its vault is not open yet. Open its window, or run: $.", "tokenward status"),
  "extension-old": away("update-extension", "The extension is older than Tokenward on this computer. Update the extension."),
  "tokenward-old": away("update-tokenward", "Tokenward on this computer is older than the extension. Update Tokenward."),
  "not-paired": unpaired("pair", "This browser is not paired with the vault. Choose Pair."),
  "other-vault": away("pair", "A different vault answers than the one this browser was paired with. If you made a new vault, choose Pair again; otherwise run: $.", "tokenward doctor"),
  "refused": unpaired("pair", "The pairing was refused in Tokenward. Choose Pair to try again, and compare the code."),
  "expired": unpaired("pair", "Nobody compared the code within two minutes. Choose Pair to try again."),
  "busy": unpaired("answer-pairing", "Several browsers wait for their code to be compared. Answer those in Tokenward first, then choose Pair again."),
  "timed-out": away("try-again", "The connection was begun and then did not go on. If trying again does not help, run: $.", "tokenward doctor"),
  "not-proven": away("run-doctor", "The other end could not prove who it is, so nothing was said to it. If it happens again, another program is in between. Run: $.", "tokenward doctor"),
  "lost": away("wait", "The connection to Tokenward ended. It is made again by itself."),
  "storage": away("try-again", "This browser does not give the extension what it has kept. Restart the browser if trying again does not help."),
};

/** What the native host and its launcher say of their own, as the cause it is. A word of a newer one is `host-exited`: it did end. */
export const causeOfHostError = (hostError: unknown): LinkCause => {
  switch (hostError) {
    case "agent-away":
    case "door-unsafe":
      return hostError;
    case "not-allowed":
      return "host-forbidden";
    case "broken":
      return "host-broken";
    case "boxed":
      return "host-boxed";
    default:
      return "host-exited";
  }
};
