import { appendFileSync, renameSync, statSync } from "node:fs";

/** Size at which the log is set aside as `agent.log.1`, in bytes. */
const maxLogBytes = 1_048_576;

export interface AgentLog {
  /** Writes one sentence with the time. A log that cannot be written stops nothing. */
  readonly note: (sentence: string) => void;
  /** Something that should not happen: its kind and where, without its message, which may quote what it choked on. */
  readonly failed: (what: string, cause: unknown) => void;
}

/** The agent's diary for whoever looks for a fault: `<home>/agent.log`, and the terminal when it runs in one. Never a value. */
export const createAgentLog = (path: string, now: () => number, terminal: ((line: string) => void) | null): AgentLog => {
  const note = (sentence: string): void => {
    terminal?.(sentence);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes) renameSync(path, `${path}.1`);
      appendFileSync(path, `${new Date(now()).toISOString()} ${sentence.replaceAll(/\s+/g, " ")}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not end the agent; the terminal and the refusals at the doors still tell.
    }
  };
  return { note, failed: (what, cause) => note(`${what} failed: ${placeOf(cause)}`) };
};

const placeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return "unknown cause";
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => line.trim());
  return `${cause.name}${code} ${frames.join(" ")}`;
};
