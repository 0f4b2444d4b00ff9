import { tokenKinds } from "@tokenward/providers";

/** Everything that needs the list of providers: bundled into one file, because to load a thousand takes longer than to scan. */
export { answerLine } from "./jsonl.ts";
export { lookAt } from "./look.ts";
export { loadLibarchive } from "./read/libarchive.ts";
/** The ids of all kinds of token. */
export const kindIds = (): readonly string[] => tokenKinds().map(({ id }) => id);
