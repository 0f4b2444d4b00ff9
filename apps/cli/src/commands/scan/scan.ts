import { StringDecoder } from "node:string_decoder";
import type { Call } from "../../command.ts";
import { command } from "../../command.ts";
import { Stop, type Exit } from "../../exit.ts";

export const scanCommand = command({
  operands: [],
  options: {
    "stdin-jsonl": { kind: "flag", says: "read {\"id\", \"text\"} lines, answer {\"id\", \"findings\"} lines in their order" },
    "public": { kind: "flag", says: "also test keys, keys made to be seen, and documented samples" },
  },
  about: "Finds tokens. Values are never printed. Needs no vault and no agent.",
  examples: ["tokenward scan --stdin-jsonl < texts.jsonl"],
  run: async (call) => {
    if (!call.given["stdin-jsonl"]) throw new Stop("usage", "Say what to scan: tokenward scan --stdin-jsonl");
    return scanLines(call, call.given.public);
  },
});

const scanLines = async ({ world }: Pick<Call, "world">, withPublic: boolean): Promise<Exit> => {
  const { answerLine } = await import("../../scan/jsonl.ts");
  let [rest, wrong] = ["", 0];
  const answer = (line: string): void => {
    if (line.trim() === "") return;
    const answered = answerLine(line, withPublic);
    if ("error" in answered) wrong++;
    world.out.write(`${JSON.stringify(answered)}\n`);
  };
  const decoder = new StringDecoder("utf8");
  for await (const chunk of world.stdin.chunks()) {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) answer(line);
  }
  answer(rest + decoder.end());
  if (wrong === 0) return 0;
  world.err.write(`tokenward: ${wrong} ${wrong === 1 ? "line was" : "lines were"} not understood; the answer says which and why.\n`);
  return 2;
};
