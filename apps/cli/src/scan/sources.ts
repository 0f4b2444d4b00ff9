import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Stop } from "../exit.ts";
import type { World } from "../world.ts";
import type { Item } from "./hit.ts";
import type { Progress } from "./progress.ts";
import { walk, type WalkDeps } from "./walk.ts";

/** A batch is handed to a thread at this size, whichever comes first. */
const batchFiles = 32;
const batchBytes = 4e6;

/** Gathers items into batches, and tells how much is known of. */
export async function* batched(items: Iterable<Item> | AsyncIterable<Item>, progress: Progress, knowsSizes: boolean): AsyncGenerator<readonly Item[]> {
  let [batch, bytes]: [Item[], number] = [[], 0];
  for await (const item of items) {
    batch.push(item);
    // A size costs a call to the system for each file: only for whom it is shown.
    const size = item.bytes?.length ?? (knowsSizes ? sizeOf(item.path) : 0);
    bytes += size;
    if (batch.length < batchFiles && bytes < batchBytes) continue;
    progress.known(batch.length, bytes);
    yield batch;
    [batch, bytes] = [[], 0];
  }
  progress.known(batch.length, bytes);
  if (batch.length > 0) yield batch;
}

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

/** Every file under the paths given; each path must be there. A file that is named is looked at, whatever git ignores. */
export function* filesUnder(paths: readonly string[], deps: WalkDeps): Generator<Item> {
  for (const path of paths) {
    const state = statSync(path);
    if (state.isDirectory()) for (const file of walk(path, deps)) yield { path: file, bytes: null };
    // A shell's <(…) is a pipe that somebody writes to; another may have nobody, and never end.
    else if (state.isFile() || (state.isFIFO() && /^\/(?:dev\/stdin$|dev\/fd\/|proc\/\w+\/fd\/)/.test(path))) yield { path, bytes: null };
    else deps.onFault(path, "is no file but a pipe, a socket or a device; to look at what comes from it: tokenward scan - < it");
  }
}

/** Whole paths of what was named. Throws Stop (usage) for one that is not there. */
export const existing = (operands: readonly string[], cwd: string): readonly string[] =>
  operands.map((operand) => {
    const path = resolve(cwd, operand);
    if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new Stop("usage", `There is no file or folder ${JSON.stringify(operand)} here. Nothing was looked at.`);
    return path;
  });

/** All of stdin as one text. */
export const stdinItem = async (world: World, name: string): Promise<Item> => {
  const chunks: Buffer[] = [];
  for await (const chunk of world.stdin.chunks()) chunks.push(chunk);
  return { path: name, bytes: new Uint8Array(Buffer.concat(chunks)) };
};
