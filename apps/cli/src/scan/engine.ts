/** Everything that needs the list of providers: bundled into one file, because to load a thousand takes longer than to scan. */
export { answerLine } from "./jsonl.ts";
export { lookAt } from "./look.ts";
