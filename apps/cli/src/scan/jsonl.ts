import { scan } from "@tokenward/detection";

/** What a line of `--stdin-jsonl` is answered with. */
export type Answer =
  | { readonly id: unknown; readonly findings: readonly AnsweredFinding[]; readonly stopped?: true }
  | { readonly id: unknown; readonly error: string };

export interface AnsweredFinding {
  /** UTF-16 offsets into the text: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly provider: string;
  readonly kind: string;
  readonly confidence: "certain" | "likely";
  readonly reasons: readonly string[];
  /** A test key, one made to be seen, or a documented sample. */
  readonly public?: true;
}

/** Answers one line: `{"id", "text"}` with its findings, anything else with what is wrong with it. The text is in neither. */
export const answerLine = (line: string, withPublic: boolean): Answer => {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: "The line is not JSON. Each line is an object: {\"id\": …, \"text\": \"…\"}." };
  }
  const { id = null, text } = typeof request === "object" && request !== null ? (request as { readonly id?: unknown; readonly text?: unknown }) : {};
  if (typeof text !== "string") return { id, error: "\"text\" is missing, or is not a text." };
  let isStopped = false;
  const findings = scan(text, { withPublic, onStopped: () => (isStopped = true) }).map(
    ({ span: [start, end], provider, kind, confidence, reasons, isPublic }): AnsweredFinding => ({ start, end, provider, kind, confidence, reasons, ...(isPublic ? { public: true } : {}) }),
  );
  return { id, findings, ...(isStopped ? { stopped: true } : {}) };
};
