import { Stop } from "../exit.ts";
import type { World } from "../world.ts";
import type { ScanConfig } from "./config.ts";
import type { Item } from "./hit.ts";
import type { Met } from "./run-scan.ts";
import { batched, existing, filesUnder, stdinItem } from "./sources.ts";

/** Options that say what to look at. */
export interface Wanted {
  readonly stdin: boolean;
  readonly "no-ignore": boolean;
}

type Batches = (met: Met) => AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;

/** What is to be looked at, in batches. Throws Stop (usage) before anything is looked at when it cannot be. */
export const batchesOf = async (world: World, operands: readonly string[], wanted: Wanted, config: ScanConfig): Promise<Batches> => {
  if (wanted.stdin || operands.includes("-")) {
    if (operands.some((operand) => operand !== "-")) throw new Stop("usage", "Either stdin or paths: not both at once.");
    const item = await stdinItem(world, "stdin");
    return () => [[item]];
  }
  const paths = existing(operands.length === 0 ? ["."] : operands, world.cwd);
  return ({ progress, onFault, onIgnored }) => batched(filesUnder(paths, { ignores: !wanted["no-ignore"], skips: config.skips, onFault, onIgnored }), progress, world.err.isTerminal);
};
