import { StringDecoder } from "node:string_decoder";
import { pathToFileURL } from "node:url";
import type { Call } from "../command.ts";
import type { Exit } from "../exit.ts";
import type * as engine from "./engine.ts";
import { engineFile } from "./engine-file.ts";

/** `--stdin-jsonl`: a line of answer for each line, as it comes. */
export const scanLines = async ({ world }: Pick<Call, "world">, withPublic: boolean): Promise<Exit> => {
  const { answerLine } = (await import(pathToFileURL(engineFile(world.node)).href)) as typeof engine;
  let wrong = 0;
  const answer = (line: string): void => {
    if (line.trim() === "") return;
    const answered = answerLine(line, withPublic);
    if ("error" in answered) wrong++;
    world.out.write(`${JSON.stringify(answered)}\n`);
  };
  const decoder = new StringDecoder("utf8");
  // Pieces of the line that has not ended: put together once, however long it is.
  let begun: string[] = [];
  for await (const chunk of world.stdin.chunks()) {
    const [first = "", ...others] = decoder.write(chunk).split("\n");
    begun.push(first);
    for (const next of others) {
      answer(begun.join(""));
      begun = [next];
    }
  }
  answer(begun.join("") + decoder.end());
  if (wrong === 0) return 0;
  world.err.write(`tokenward: ${wrong} ${wrong === 1 ? "line was" : "lines were"} not understood; the answer says which and why.\n`);
  return 2;
};
