import type { Call } from "./command.ts";

/** The answer on stdout: one JSON document with `--json`, else the text, which ends its own lines. */
export const answer = (call: Pick<Call, "json" | "world">, document: unknown, text: string): void => {
  call.world.out.write(call.json ? `${JSON.stringify(document, null, call.world.out.isTerminal ? 2 : undefined)}\n` : text);
};

/** A remark for the person, on stderr. Nothing with `--json`: stderr is for the error then. */
export const remark = (call: Pick<Call, "json" | "world">, text: string): void => {
  if (!call.json) call.world.err.write(`${text}\n`);
};
