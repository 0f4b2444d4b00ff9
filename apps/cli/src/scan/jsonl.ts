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
  const { id: read = null, text } = typeof request === "object" && request !== null ? (request as { readonly id?: unknown; readonly text?: unknown }) : {};
  const id = typeof read === "number" && !Number.isSafeInteger(read) ? asWritten(line, read) : read;
  if (typeof text !== "string") return { id, error: "\"text\" is missing, or is not a text." };
  let isStopped = false;
  const findings = scan(text, { withPublic, onStopped: () => (isStopped = true) }).map(
    ({ span: [start, end], provider, kind, confidence, reasons, isPublic }): AnsweredFinding => ({ start, end, provider, kind, confidence, reasons, ...(isPublic ? { public: true } : {}) }),
  );
  return { id, findings, ...(isStopped ? { stopped: true } : {}) };
};

/** A number that JavaScript rounds, as it stands in the line: whoever sent it looks for that. */
const asWritten = (line: string, rounded: number): unknown => {
  let id: unknown = rounded;
  const { parse, rawJSON } = JSON as unknown as { readonly parse: (text: string, reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown) => unknown; readonly rawJSON: (text: string) => unknown };
  parse(line, (key, value, { source }) => {
    if (key === "id" && value === rounded && source !== undefined) id = rawJSON(source);
    return value;
  });
  return id;
};
